package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.UnreadableException;
import dev.sightline.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule files, one after the other; what is wrong with a rule costs that rule. Languages that
 * nobody knows are named once for all files of one loader. Confined to one thread.
 */
public final class RuleFileLoader {
  private final boolean strict;
  private final Set<String> namedLanguages = new HashSet<>();

  /**
   * @param strict whether the rules are of our own pack, which has to say more
   */
  public RuleFileLoader(boolean strict) {
    this.strict = strict;
  }

  /** Whether a document claims to hold rules: a list of mappings under {@code rules}. */
  public static boolean holdsRules(Data document) {
    return document instanceof Data.Mapping m
        && m.get("rules").orElse(null) instanceof Data.Sequence rules
        && rules.items().stream().anyMatch(RuleFileLoader::hasId);
  }

  /** Reads a file; one that is no YAML at all gives a problem and no rule. */
  public RuleFile load(String file, String text) {
    try {
      return load(file, DataReader.read(file, text));
    } catch (UnreadableException e) {
      return new RuleFile(file, List.of(), List.of(), List.of(e.problem()));
    }
  }

  public RuleFile load(String file, Data document) {
    Problems problems = new Problems();
    List<Rule> rules = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    if (!(document instanceof Data.Mapping mapping)) {
      problems.error(document.place(), "expects 'rules:', and here is " + document.kind());
      return new RuleFile(file, rules, skipped, problems.list());
    }
    Fields fields = new Fields(mapping, problems);
    if (!fields.has("rules")) {
      problems.error(fields.place(), "'rules' is missing: a rule file is a list below 'rules:'");
    }
    fields.unknown(Set.of("rules"), Problem.Level.WARNING);
    Map<String, Integer> seen = new HashMap<>();
    for (Data item : fields.items("rules")) {
      Optional<Rule> rule = rule(item, problems, seen);
      rule.ifPresent(rules::add);
      if (rule.isEmpty()) {
        skipped.add(idOf(item));
      }
    }
    return new RuleFile(file, rules, skipped, problems.list());
  }

  private Optional<Rule> rule(Data item, Problems problems, Map<String, Integer> seen) {
    if (!(item instanceof Data.Mapping mapping)) {
      problems.error(item.place(), "expects a rule, and here is " + item.kind());
      return Optional.empty();
    }
    String id = idOf(item);
    Integer first = seen.putIfAbsent(id, mapping.place().line());
    if (first != null && !id.isEmpty()) {
      problems.error(
          new Fields(mapping, problems).placeOf("id"),
          "the id '" + id + "' stands in line " + first + " too: the second rule is left out");
      return Optional.empty();
    }
    return new RuleLoader(problems, strict, namedLanguages).rule(mapping);
  }

  private static boolean hasId(Data item) {
    return item instanceof Data.Mapping m && m.get("id").isPresent();
  }

  private static String idOf(Data item) {
    return item instanceof Data.Mapping m && m.get("id").orElse(null) instanceof Data.Scalar s
        ? s.text()
        : "";
  }
}
