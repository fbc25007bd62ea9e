package dev.sightline.model;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Place;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One entry of a model while it is read. Whatever is wrong with a key is a problem noted. */
final class Entry {
  private static final String WORD = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  private static final Pattern NAME = Pattern.compile(WORD + "([.]" + WORD + ")*[.]?[*]?");
  private static final Pattern METHOD = Pattern.compile("[*][.]" + WORD);

  private final Fields fields;
  private final Problems problems;

  Entry(Data.Mapping mapping, Problems problems) {
    this.fields = new Fields(mapping, problems);
    this.problems = problems;
  }

  Fields fields() {
    return fields;
  }

  Place place() {
    return fields.place();
  }

  boolean has(String key) {
    return fields.has(key);
  }

  void error(String key, String message) {
    problems.error(fields.placeOf(key), message);
  }

  /** The one of some keys that is there; the first of them, with a problem, unless it is one. */
  String oneOf(String... keys) {
    List<String> present = fields.present(Set.of(keys));
    if (present.size() == 1) {
      return present.get(0);
    }
    String choice = "'" + String.join("', '", keys) + "'";
    problems.error(
        place(),
        present.isEmpty()
            ? "one of " + choice + " is needed"
            : "'" + present.get(0) + "' and '" + present.get(1) + "': one of them is enough");
    return present.isEmpty() ? keys[0] : present.get(0);
  }

  /** What is called or named; a list stands for as many entries. */
  List<Callee> callees(String key) {
    List<String> names = fields.texts(key);
    List<String> receivers = fields.texts("receivers");
    if (names.isEmpty()) {
      error(key, "'" + key + "' names nothing: 'package.module.function'");
    }
    if (has("receivers") && names.stream().noneMatch(n -> n.startsWith("*."))) {
      error("receivers", "'receivers' is for methods of unknown objects: '*.execute'");
    }
    List<Callee> callees = new ArrayList<>();
    for (String name : names) {
      if (METHOD.matcher(name).matches()) {
        callees.add(new Callee(name, receivers));
      } else {
        boolean ending = key.equals("base") && name.startsWith("*");
        checkName(key, ending ? name.substring(1) : name);
        callees.add(Callee.of(name));
      }
    }
    return callees;
  }

  void checkName(String key, String name) {
    if (!NAME.matcher(name).matches()) {
      error(
          key,
          "'"
              + name
              + "' is no qualified name: 'package.module.function', perhaps with a '*' last");
    }
  }

  Arguments arguments(String key, Arguments otherwise) {
    return fields.any(key).map(value -> ArgumentsReader.read(value, problems)).orElse(otherwise);
  }

  /** Arguments that have to be there. */
  Arguments arguments(String key) {
    if (!has(key)) {
      problems.error(place(), "'" + key + "' is missing: a position, a name, 'receiver' or 'any'");
    }
    return arguments(key, Arguments.NONE);
  }

  List<Condition> conditions() {
    return new ConditionsReader(problems).read(fields.items("when"));
  }

  /** A kind of a catalogue, which has to be there. */
  String kind(String key, Collection<String> catalogue) {
    String kind = fields.requiredText(key).orElse("");
    checkKind(key, kind, catalogue);
    return kind;
  }

  /** The kinds of sinks under a key, or {@code all}. */
  Set<String> sinkKinds(String key) {
    List<String> kinds = fields.texts(key);
    if (kinds.isEmpty()) {
      problems.error(place(), "'" + key + "' is missing: 'kinds: [sql]', or 'kinds: all'");
    }
    Set<String> known = new HashSet<>(Catalogue.SINKS.keySet());
    known.add(Sanitizer.ALL);
    kinds.forEach(kind -> checkKind(key, kind, known));
    return Set.copyOf(kinds);
  }

  void checkKind(String key, String kind, Collection<String> known) {
    if (!kind.isEmpty() && !known.contains(kind)) {
      error(key, "unknown kind '" + kind + "'" + Spelling.didYouMean(kind, known));
    }
  }

  /** What is said to people. */
  String says(String otherwise) {
    return fields.text("says").orElse(otherwise);
  }
}
