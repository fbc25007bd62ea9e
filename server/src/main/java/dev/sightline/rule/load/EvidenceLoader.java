package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import dev.sightline.model.Catalogue;
import dev.sightline.model.SinkKind;
import dev.sightline.rule.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code evidence: {setting: $X, clears: {maximum: given}, confirms: {maximum: missing}}}, or
 * a list of such.
 */
final class EvidenceLoader {
  /** What an answer has, by what was asked. */
  static final Map<Evidence.What, Set<String>> PROPERTIES =
      Map.of(
          Evidence.What.REACHES,
          Set.of(),
          Evidence.What.SETTING,
          Keys.ordered(
              "type",
              "default",
              "minimum",
              "maximum",
              "choices",
              "help",
              "secret",
              "constant",
              "set"),
          Evidence.What.DEFINITION,
          Keys.ordered("effect", "condition", "setting", "default"),
          Evidence.What.FLOWS,
          Keys.ordered("reaches"),
          Evidence.What.CALLERS,
          Keys.ordered("caller", "entry"),
          Evidence.What.HIERARCHY,
          Keys.ordered("base"),
          Evidence.What.GUARD,
          Keys.ordered("test", "calls"),
          Evidence.What.VERSION,
          Keys.ordered("version"));

  private static final List<String> QUERIES =
      Arrays.stream(Evidence.What.values()).map(Evidence.What::key).toList();

  private final Problems problems;

  EvidenceLoader(Problems problems) {
    this.problems = problems;
  }

  List<Evidence> evidence(Fields rule) {
    Data data = rule.any("evidence").orElse(null);
    List<Evidence> all = new ArrayList<>();
    if (data instanceof Data.Sequence list) {
      list.items().forEach(item -> add(item, all));
    } else if (data != null) {
      add(data, all);
    }
    return all;
  }

  private void add(Data item, List<Evidence> all) {
    if (item instanceof Data.Mapping mapping) {
      one(mapping, all);
    } else {
      problems.error(
          item.place(),
          "'evidence' expects a mapping such as '{setting: $X}', and here is " + item.kind());
    }
  }

  private void one(Data.Mapping mapping, List<Evidence> all) {
    Fields fields = new Fields(mapping, problems);
    fields.unknown(Keys.EVIDENCE, Problem.Level.ERROR);
    List<String> asked = fields.present(Set.copyOf(QUERIES));
    if (asked.size() != 1) {
      problems.error(
          fields.place(),
          asked.isEmpty()
              ? "'evidence' asks nothing: one of " + String.join(", ", QUERIES)
              : "'" + asked.get(0) + "' and '" + asked.get(1) + "': ask them as items of a list");
      return;
    }
    Evidence.What what =
        Arrays.stream(Evidence.What.values())
            .filter(w -> w.key().equals(asked.get(0)))
            .findFirst()
            .orElseThrow();
    List<String> subject = fields.texts(what.key());
    checkSubject(what, subject, fields);
    List<Evidence.Test> clears = tests(what, "clears", fields);
    List<Evidence.Test> confirms = tests(what, "confirms", fields);
    all.add(new Evidence(what, subject, clears, confirms, mapping.place()));
  }

  private void checkSubject(Evidence.What what, List<String> subject, Fields fields) {
    if (subject.isEmpty()) {
      problems.error(fields.placeOf(what.key()), "'" + what.key() + "' names nothing");
    }
    for (String one : subject) {
      if (what == Evidence.What.REACHES && SinkKind.of(one).isEmpty()) {
        problems.error(
            fields.placeOf(what.key()),
            "unknown kind of sink '"
                + one
                + "'"
                + Spelling.didYouMean(one, Catalogue.SINKS.keySet()));
      }
    }
  }

  private List<Evidence.Test> tests(Evidence.What what, String key, Fields fields) {
    Data.Mapping mapping = fields.mapping(key).orElse(null);
    if (mapping == null) {
      return List.of();
    }
    Set<String> known = PROPERTIES.getOrDefault(what, Set.of());
    Fields tests = new Fields(mapping, problems);
    tests.unknown(known, Problem.Level.ERROR);
    if (mapping.entries().isEmpty()) {
      problems.error(
          mapping.place(), "'" + key + "' tests nothing: '" + key + ": {maximum: given}'");
    }
    return mapping.entries().stream()
        .filter(entry -> known.contains(entry.key()))
        .map(entry -> test(entry.key(), tests.texts(entry.key())))
        .toList();
  }

  private static Evidence.Test test(String property, List<String> values) {
    if (values.equals(List.of("given"))) {
      return new Evidence.Test(property, Evidence.Need.GIVEN, List.of());
    }
    if (values.equals(List.of("missing"))) {
      return new Evidence.Test(property, Evidence.Need.MISSING, List.of());
    }
    return new Evidence.Test(property, Evidence.Need.IS, values);
  }
}
