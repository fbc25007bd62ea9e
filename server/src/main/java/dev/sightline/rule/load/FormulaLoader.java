package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import dev.sightline.rule.Condition;
import dev.sightline.rule.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads formulas of the first syntax: {@code pattern}, {@code patterns} and their like. */
final class FormulaLoader {
  private static final Set<String> TERM = Keys.union(Keys.FORMULA, Keys.CONDITION);

  private final Problems problems;
  private final boolean regexOnly;

  /**
   * @param regexOnly whether the text under {@code pattern} is a regular expression, as it is for
   *     the language {@code regex}
   */
  FormulaLoader(Problems problems, boolean regexOnly) {
    this.problems = problems;
    this.regexOnly = regexOnly;
  }

  /**
   * A formula among other keys, such as those of a rule; what others there are is not looked at.
   */
  Optional<Formula> among(Data.Mapping mapping, Set<String> allowed) {
    Fields fields = new Fields(mapping, problems);
    List<String> keys = fields.present(allowed);
    if (keys.size() == 1) {
      return operator(fields, keys.get(0));
    }
    problems.error(
        keys.isEmpty() ? mapping.place() : fields.placeOf(keys.get(1)),
        keys.isEmpty()
            ? "nothing to look for: one of " + listed(allowed) + " is missing"
            : "both '" + keys.get(0) + "' and '" + keys.get(1) + "' stand here: only one can");
    return Optional.empty();
  }

  /** A value that is a pattern itself or a mapping with one operator. */
  Optional<Formula> formula(Data value) {
    return switch (value) {
      case Data.Scalar s -> text(s).map(text -> pattern(text, s.place()));
      case Data.Mapping m -> {
        refuseUnknown(m, Keys.FORMULA);
        yield among(m, Keys.FORMULA);
      }
      case Data.Sequence s -> {
        problems.error(s.place(), "expects a pattern, and here is a list: name it 'patterns:'");
        yield Optional.empty();
      }
    };
  }

  Formula pattern(String text, Place place) {
    return regexOnly ? new Formula.Regex(text, place) : new Formula.Pattern(text, place);
  }

  private Optional<Formula> operator(Fields fields, String key) {
    Place place = fields.placeOf(key);
    return switch (key) {
      case "pattern" -> scalar(fields, key).map(text -> pattern(text, place));
      case "pattern-regex" -> scalar(fields, key).map(text -> new Formula.Regex(text, place));
      case "pattern-not-regex" ->
          scalar(fields, key).map(text -> new Formula.Not(new Formula.Regex(text, place), place));
      case "pattern-not" -> below(fields, key).map(term -> new Formula.Not(term, place));
      case "pattern-inside" -> below(fields, key).map(term -> new Formula.Inside(term, place));
      case "pattern-not-inside" ->
          below(fields, key).map(term -> new Formula.Not(new Formula.Inside(term, place), place));
      case "semgrep-internal-pattern-anywhere" ->
          below(fields, key).map(term -> new Formula.Anywhere(term, place));
      case "patterns" -> all(fields, place);
      case "pattern-either" -> any(fields, place);
      default -> throw new IllegalArgumentException(key);
    };
  }

  private Optional<String> scalar(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    if (text.isPresent() && text.get().isBlank()) {
      problems.error(fields.placeOf(key), "'" + key + "' is empty");
      return Optional.empty();
    }
    return text;
  }

  private Optional<String> text(Data.Scalar scalar) {
    if (scalar.type() == Data.Type.NOTHING || scalar.text().isBlank()) {
      problems.error(scalar.place(), "expects a pattern, and here is nothing");
      return Optional.empty();
    }
    return Optional.of(scalar.text());
  }

  private Optional<Formula> below(Fields fields, String key) {
    return fields.any(key).flatMap(this::formula);
  }

  private Optional<Formula> any(Fields fields, Place place) {
    List<Formula> terms = new ArrayList<>();
    for (Data item : filled(fields, "pattern-either")) {
      single(item)
          .flatMap(mapping -> among(mapping, Keys.FORMULA))
          .filter(this::findsSomething)
          .ifPresent(terms::add);
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(new Formula.Any(terms, place));
  }

  private boolean findsSomething(Formula term) {
    if (term instanceof Formula.Not) {
      problems.error(term.place(), "a negation finds nothing by itself: put it under 'patterns:'");
      return false;
    }
    return true;
  }

  private Optional<Formula> all(Fields fields, Place place) {
    List<Formula> terms = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    List<List<String>> focus = new ArrayList<>();
    ConditionLoader loader = new ConditionLoader(problems, this);
    for (Data item : filled(fields, "patterns")) {
      Optional<Data.Mapping> mapping = single(item);
      if (mapping.isEmpty()) {
        continue;
      }
      Fields term = new Fields(mapping.get(), problems);
      if (term.has("focus-metavariable")) {
        focus.add(loader.focus(term, "focus-metavariable"));
      } else if (!term.present(Keys.CONDITION).isEmpty()) {
        loader.condition(term).ifPresent(conditions::add);
      } else {
        among(mapping.get(), Keys.FORMULA).ifPresent(terms::add);
      }
    }
    return terms.isEmpty() && conditions.isEmpty() && focus.isEmpty()
        ? Optional.empty()
        : Optional.of(new Formula.All(terms, conditions, focus, place));
  }

  /** An item of a list of terms: a mapping with exactly one key that is known. */
  private Optional<Data.Mapping> single(Data item) {
    if (!(item instanceof Data.Mapping mapping)) {
      problems.error(
          item.place(), "expects an operator such as 'pattern: ...', and here is " + item.kind());
      return Optional.empty();
    }
    int before = problems.errors();
    refuseUnknown(mapping, TERM);
    if (problems.errors() == before && mapping.entries().size() > 1) {
      problems.error(
          mapping.entries().get(1).place(),
          "both '"
              + mapping.entries().get(0).key()
              + "' and '"
              + mapping.entries().get(1).key()
              + "' stand in one item: give each its own '-'");
    }
    return problems.errors() == before ? Optional.of(mapping) : Optional.empty();
  }

  private List<Data> filled(Fields fields, String key) {
    int before = problems.errors();
    List<Data> items = fields.items(key);
    if (items.isEmpty() && problems.errors() == before) {
      problems.error(fields.placeOf(key), "'" + key + "' has no items");
    }
    return items;
  }

  private void refuseUnknown(Data.Mapping mapping, Set<String> known) {
    for (Data.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        problems.add(
            new Problem(
                entry.place(),
                Problem.Level.ERROR,
                "unknown operator '" + entry.key() + "'" + Spelling.didYouMean(entry.key(), TERM)));
      }
    }
  }

  private static String listed(Set<String> keys) {
    return String.join(", ", keys);
  }
}
