package dev.sightline.model;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what stands under {@code when}. */
final class ConditionsReader {
  private static final String ARGUMENT = "argument";
  private static final Map<String, Condition.Test> TESTS =
      Map.of(
          "given", Condition.Test.GIVEN,
          "missing", Condition.Test.MISSING,
          "is", Condition.Test.IS,
          "maybe", Condition.Test.MAYBE,
          "is-not", Condition.Test.IS_NOT,
          "matches", Condition.Test.MATCHES);

  private final Problems problems;

  ConditionsReader(Problems problems) {
    this.problems = problems;
  }

  List<Condition> read(List<Data> items) {
    List<Condition> conditions = new ArrayList<>();
    for (Data item : items) {
      if (item instanceof Data.Mapping mapping) {
        conditions.addAll(condition(mapping));
      } else {
        problems.error(item.place(), "expects 'argument' and a test, and here is " + item.kind());
      }
    }
    return conditions;
  }

  /** One condition; of a list under {@code is-not} as many. */
  private List<Condition> condition(Data.Mapping mapping) {
    Fields fields = new Fields(mapping, problems);
    Set<String> keys = new TreeSet<>(TESTS.keySet());
    keys.add(ARGUMENT);
    fields.unknown(keys, Problem.Level.ERROR);
    List<String> tests = fields.present(TESTS.keySet());
    if (tests.size() != 1 || !fields.has(ARGUMENT)) {
      problems.error(
          fields.place(),
          "a condition is 'argument' and one of 'given', 'missing', 'is', 'maybe', 'is-not', 'matches'");
      return List.of();
    }
    Arguments argument = ArgumentsReader.read(fields.any(ARGUMENT).orElseThrow(), problems);
    return conditions(fields, tests.get(0), argument);
  }

  private List<Condition> conditions(Fields fields, String key, Arguments argument) {
    Condition.Test test = TESTS.getOrDefault(key, Condition.Test.GIVEN);
    if (test == Condition.Test.GIVEN || test == Condition.Test.MISSING) {
      if (!fields.flag(key).orElse(true)) {
        problems.error(fields.placeOf(key), "'" + key + ": true', or the opposite test");
      }
      return List.of(new Condition(argument, test, ""));
    }
    List<String> values = fields.texts(key);
    if (values.size() > 1 && test != Condition.Test.IS_NOT) {
      problems.error(
          fields.placeOf(key), "'" + key + "' takes one value: all conditions have to hold");
    }
    if (test == Condition.Test.MATCHES) {
      values.forEach(value -> checkExpression(fields, value));
    }
    return values.stream().map(value -> new Condition(argument, test, value)).toList();
  }

  private void checkExpression(Fields fields, String expression) {
    try {
      Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      problems.error(fields.placeOf("matches"), "no regular expression: " + e.getDescription());
    }
  }
}
