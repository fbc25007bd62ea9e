package dev.sightline.match;

import dev.sightline.data.Place;
import dev.sightline.data.Problems;
import dev.sightline.match.comparison.Comparison;
import dev.sightline.match.comparison.ComparisonProblem;
import dev.sightline.match.regex.Regex;
import dev.sightline.match.regex.RegexProblem;
import dev.sightline.rule.Condition;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Options;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.PatternSyntaxException;
import dev.sightline.tree.PatternTree;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles the formula of one rule for one language. */
final class FormulaCompiler {
  private static final Term NOTHING = new Term.Nothing();

  private final String language;
  private final @Nullable Language frontEnd;
  private final Options options;
  private final Clock clock;
  private final Problems problems;

  FormulaCompiler(
      String language,
      @Nullable Language frontEnd,
      Options options,
      Clock clock,
      Problems problems) {
    this.language = language;
    this.frontEnd = frontEnd;
    this.options = options;
    this.clock = clock;
    this.problems = problems;
  }

  Term compile(Formula formula) {
    return switch (formula) {
      case Formula.Pattern p -> pattern(p);
      case Formula.Regex r -> regex(r.text(), r.place());
      case Formula.All a -> all(a);
      case Formula.Any a -> new Term.Any(a.terms().stream().map(this::compile).toList());
      case Formula.Inside i -> new Term.Inside(compile(i.term()));
      case Formula.Anywhere a -> new Term.Anywhere(compile(a.term()));
      case Formula.Not n -> all(new Formula.All(List.of(n), List.of(), List.of(), n.place()));
    };
  }

  private Term pattern(Formula.Pattern pattern) {
    if (frontEnd == null) {
      return language.equals(RuleCompiler.REGEX)
          ? regex(pattern.text(), pattern.place())
          : WordPattern.compile(pattern.text(), options);
    }
    try {
      PatternTree tree = frontEnd.pattern(pattern.text());
      return CodePattern.compile(tree, options);
    } catch (PatternSyntaxException e) {
      problems.error(pattern.place(), "is no pattern of " + language + ": " + e.getMessage());
    } catch (RegexProblem e) {
      problems.error(pattern.place(), "has a bad regular expression: " + e.getMessage());
    }
    return NOTHING;
  }

  private Term regex(String text, Place place) {
    try {
      return new Term.OfRegex(Regex.compileMultiline(text));
    } catch (RegexProblem e) {
      problems.error(place, "bad regular expression: " + e.getMessage());
      return NOTHING;
    }
  }

  /**
   * Terms that say where matches lie come late, for they are seldom the fewest; only a pattern that
   * looks for anything at any depth comes behind them.
   */
  private Term all(Formula.All formula) {
    List<Term> terms = new ArrayList<>();
    List<Term> inside = new ArrayList<>();
    List<Term> anything = new ArrayList<>();
    List<Term> not = new ArrayList<>();
    for (Formula term : formula.terms()) {
      if (term instanceof Formula.Not n) {
        not.add(compile(n.term()));
        continue;
      }
      Term compiled = compile(term);
      (compiled.isInside() ? inside : isAnything(term, compiled) ? anything : terms).add(compiled);
    }
    terms.addAll(inside);
    terms.addAll(anything);
    List<Check> checks = new ArrayList<>();
    for (Condition condition : formula.conditions()) {
      Check check = check(condition);
      if (check != null) {
        checks.add(check);
      }
    }
    return new Term.All(Filters.pushDown(terms, checks), not, checks, formula.focus());
  }

  private static boolean isAnything(Formula formula, Term term) {
    return formula instanceof Formula.Pattern written
        && written.text().startsWith("<...")
        && term instanceof CodePattern p
        && p.requirement().equals(Requirement.NONE);
  }

  private @Nullable Check check(Condition condition) {
    try {
      return switch (condition) {
        case Condition.MatchesRegex r ->
            Check.ByRegex.of(r.metavariable(), Regex.compile(r.regex()), r.constantPropagation());
        case Condition.MatchesFormula f -> byPattern(f);
        case Condition.Compares c ->
            new Check.ByComparison(
                c.metavariable() == null ? "" : c.metavariable(),
                Comparison.compile(c.comparison(), clock),
                c.strip(),
                c.base() == null ? 0 : c.base());
        case Condition.HasType t -> new Check.ByType(t.metavariable(), t.types());
        case Condition.Analysis a ->
            new Check.ByAnalysis(a.metavariable(), Analyzers.of(a.analyzer(), a.mode()));
        case Condition.FromModule m -> new Check.ByModule(m.metavariable(), m.modules());
        case Condition.HasModelKind m -> new Check.ByModel(m.metavariable(), m.kind());
      };
    } catch (RegexProblem | ComparisonProblem e) {
      problems.error(condition.place(), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private Check byPattern(Condition.MatchesFormula condition) {
    String other = condition.language();
    if (other == null || other.equals(language)) {
      return new Check.ByPattern(condition.metavariable(), compile(condition.formula()), false);
    }
    FormulaCompiler compiler = new FormulaCompiler(other, null, options, clock, problems);
    return new Check.ByPattern(
        condition.metavariable(), compiler.compile(condition.formula()), true);
  }
}
