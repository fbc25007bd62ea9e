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

/**
 * Reads formulas of the second syntax, below {@code match}: {@code all}, {@code any}, {@code
 * where}.
 */
final class MatchLoader {
  private static final Set<String> OPERATOR = Keys.union(Keys.MATCH, Keys.MATCH_BESIDE);
  private static final Set<String> OF_METAVARIABLE =
      Keys.union(OPERATOR, Set.of("metavariable", "language", "constant-propagation"));

  private final Problems problems;
  private final FormulaLoader formulas;
  private final ConditionLoader conditions;

  MatchLoader(Problems problems, boolean regexOnly) {
    this.problems = problems;
    this.formulas = new FormulaLoader(problems, regexOnly);
    this.conditions = new ConditionLoader(problems, formulas);
  }

  Optional<Formula> formula(Data value) {
    return switch (value) {
      case Data.Scalar s -> Optional.of(formulas.pattern(s.text(), s.place()));
      case Data.Mapping m -> {
        refuseUnknown(m, OPERATOR);
        yield among(m);
      }
      case Data.Sequence s -> {
        problems.error(
            s.place(), "expects a pattern, and here is a list: name it 'all:' or 'any:'");
        yield Optional.empty();
      }
    };
  }

  /** The operator among a mapping's keys, narrowed by its {@code where}. */
  Optional<Formula> among(Data.Mapping mapping) {
    Fields fields = new Fields(mapping, problems);
    List<String> keys = fields.present(Keys.MATCH);
    if (keys.size() != 1) {
      problems.error(
          keys.isEmpty() ? mapping.place() : fields.placeOf(keys.get(1)),
          keys.isEmpty()
              ? "nothing to look for: one of " + String.join(", ", Keys.MATCH) + " is missing"
              : "both '" + keys.get(0) + "' and '" + keys.get(1) + "' stand here: only one can");
      return Optional.empty();
    }
    return operator(fields, keys.get(0)).map(formula -> narrowed(formula, fields));
  }

  private Optional<Formula> operator(Fields fields, String key) {
    Place place = fields.placeOf(key);
    return switch (key) {
      case "pattern" -> fields.text(key).map(text -> formulas.pattern(text, place));
      case "regex" -> fields.text(key).map(text -> new Formula.Regex(text, place));
      case "all" -> Optional.of(new Formula.All(terms(fields, key), List.of(), List.of(), place));
      case "any" -> Optional.of(new Formula.Any(terms(fields, key), place));
      case "not" -> below(fields, key).map(term -> new Formula.Not(term, place));
      case "inside" -> below(fields, key).map(term -> new Formula.Inside(term, place));
      default -> below(fields, key).map(term -> new Formula.Anywhere(term, place));
    };
  }

  private Optional<Formula> below(Fields fields, String key) {
    return fields.any(key).flatMap(this::formula);
  }

  private List<Formula> terms(Fields fields, String key) {
    List<Formula> terms = new ArrayList<>();
    for (Data item : fields.items(key)) {
      formula(item).ifPresent(terms::add);
    }
    if (terms.isEmpty()) {
      problems.error(fields.placeOf(key), "'" + key + "' has no items");
    }
    return terms;
  }

  private Formula narrowed(Formula formula, Fields fields) {
    if (!fields.has("where")) {
      return formula;
    }
    List<Condition> found = new ArrayList<>();
    List<List<String>> focus = new ArrayList<>();
    for (Data item : fields.items("where")) {
      if (!(item instanceof Data.Mapping mapping)) {
        problems.error(item.place(), "expects a condition, and here is " + item.kind());
        continue;
      }
      Fields where = new Fields(mapping, problems);
      if (where.has("focus")) {
        where.unknown(Set.of("focus"), Problem.Level.ERROR);
        focus.add(conditions.focus(where, "focus"));
      } else {
        condition(mapping, where).ifPresent(found::add);
      }
    }
    return formula instanceof Formula.All all
        ? new Formula.All(all.terms(), found, focus, all.place())
        : new Formula.All(List.of(formula), found, focus, formula.place());
  }

  private Optional<Condition> condition(Data.Mapping mapping, Fields where) {
    Place place = mapping.place();
    if (where.has("comparison")) {
      return conditions.comparison(where, place);
    }
    if (where.has("type") || where.has("types")) {
      return conditions.type(where, place);
    }
    if (where.has("analyzer")) {
      return conditions.analysis(where, place);
    }
    if (where.has("module") || where.has("modules")) {
      return conditions.name(where, place);
    }
    if (where.has("regex") && !where.has("where")) {
      return conditions.regex(where, place);
    }
    refuseUnknown(mapping, OF_METAVARIABLE);
    String language = conditions.language(where);
    Optional<Formula> formula = among(mapping);
    return conditions
        .metavariable(where)
        .flatMap(name -> formula.map(f -> new Condition.MatchesFormula(name, f, language, place)));
  }

  private void refuseUnknown(Data.Mapping mapping, Set<String> known) {
    for (Data.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        problems.error(
            entry.place(),
            "unknown operator '" + entry.key() + "'" + Spelling.didYouMean(entry.key(), known));
      }
    }
  }
}
