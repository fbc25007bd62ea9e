package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problems;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a rule looks for, in whichever mode and syntax. */
final class QueryLoader {
  private static final Set<String> WAYS = Keys.union(Keys.POSITIVE, List.of("match"));

  private final Problems problems;
  private final boolean regexOnly;

  QueryLoader(Problems problems, boolean regexOnly) {
    this.problems = problems;
    this.regexOnly = regexOnly;
  }

  Optional<Query> query(Data.Mapping rule) {
    Fields fields = new Fields(rule, problems);
    String mode = fields.text("mode").orElse(implied(fields));
    return switch (mode) {
      case "search" -> search(rule, fields);
      case "taint" -> taint(fields);
      case "flow" -> fields.mapping("flow").flatMap(new FlowLoader(problems)::flow).map(f -> f);
      case "join" ->
          refused(fields, "join mode is not supported: a taint rule can often say the same");
      case "extract" -> refused(fields, "extract mode is not supported");
      case "steps" -> refused(fields, "rules of several steps are not supported");
      default -> refused(fields, "unknown mode '" + mode + "': search or taint");
    };
  }

  private static String implied(Fields fields) {
    for (String mode : List.of("taint", "flow", "join", "extract", "steps")) {
      if (fields.has(mode)) {
        return mode;
      }
    }
    return "search";
  }

  private Optional<Query> refused(Fields fields, String why) {
    problems.error(fields.placeOf("mode"), why);
    return Optional.empty();
  }

  private Optional<Query> search(Data.Mapping rule, Fields fields) {
    List<String> flow = fields.present(Keys.TAINT);
    if (!flow.isEmpty()) {
      problems.error(
          fields.placeOf(flow.get(0)), "'" + flow.get(0) + "' needs 'mode: taint' in the rule");
      return Optional.empty();
    }
    List<String> ways = fields.present(WAYS);
    if (ways.isEmpty() && fields.has("r2c-internal-project-depends-on")) {
      problems.error(
          fields.placeOf("r2c-internal-project-depends-on"),
          "the rule looks at dependencies alone, which is not supported");
      return Optional.empty();
    }
    int before = problems.errors();
    Optional<Formula> formula =
        ways.equals(List.of("match"))
            ? fields.any("match").flatMap(new MatchLoader(problems, regexOnly)::formula)
            : new FormulaLoader(problems, regexOnly).among(rule, WAYS);
    return formula
        .filter(found -> problems.errors() > before || findsSomething(found))
        .map(found -> found);
  }

  private Optional<Query> taint(Fields fields) {
    List<String> others = new ArrayList<>(fields.present(WAYS));
    if (!others.isEmpty()) {
      problems.error(
          fields.placeOf(others.get(0)),
          "'" + others.get(0) + "' does not go with taint mode: it has sources and sinks");
      return Optional.empty();
    }
    TaintLoader loader = new TaintLoader(problems, regexOnly);
    return fields
        .mapping("taint")
        .map(below -> new Fields(below, problems))
        .flatMap(below -> loader.secondSyntax(below, fields.placeOf("taint")))
        .or(() -> fields.has("taint") ? Optional.empty() : first(loader, fields))
        .map(found -> found);
  }

  private static Optional<dev.sightline.rule.Taint> first(TaintLoader loader, Fields fields) {
    return loader.firstSyntax(fields, fields.placeOf("mode"));
  }

  private boolean findsSomething(Formula formula) {
    if (isPositive(formula)) {
      return true;
    }
    problems.error(
        formula.place(),
        "only negations and conditions stand here, so there is nothing to find: add a pattern");
    return false;
  }

  private static boolean isPositive(Formula formula) {
    return switch (formula) {
      case Formula.Not not -> false;
      case Formula.Anywhere anywhere -> false;
      case Formula.All all -> all.terms().stream().anyMatch(QueryLoader::isPositive);
      case Formula.Any any -> any.terms().stream().anyMatch(QueryLoader::isPositive);
      case Formula.Pattern p -> true;
      case Formula.Regex r -> true;
      case Formula.Inside i -> true;
    };
  }
}
