package dev.sightline.flow.taintmode;

import dev.sightline.data.Place;
import dev.sightline.data.Problems;
import dev.sightline.flow.taintmode.TaintRule.Propagator;
import dev.sightline.flow.taintmode.TaintRule.Sanitizer;
import dev.sightline.flow.taintmode.TaintRule.Sink;
import dev.sightline.flow.taintmode.TaintRule.Source;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.RuleCompiler;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes rules in taint mode ready to run. What is wrong with one is told with its place. */
public final class TaintRuleCompiler {
  private final RuleCompiler patterns;

  public TaintRuleCompiler(RuleCompiler patterns) {
    this.patterns = patterns;
  }

  /**
   * A rule for one language; empty if it is in another mode, not for the language, or not right.
   */
  public Optional<TaintRule> compile(Rule rule, String language, Problems problems) {
    return rule.search().query() instanceof Taint taint && patterns.parses(language)
        ? new Compilation(rule, language, problems).of(taint)
        : Optional.empty();
  }

  private final class Compilation {
    private final Rule rule;
    private final String language;
    private final Problems problems;

    Compilation(Rule rule, String language, Problems problems) {
      this.rule = rule;
      this.language = language;
      this.problems = problems;
    }

    Optional<TaintRule> of(Taint taint) {
      int before = problems.errors();
      TaintRule compiled =
          new TaintRule(
              rule,
              each(taint.sources(), Taint.Source::formula, this::source),
              each(taint.sinks(), Taint.Sink::formula, this::sink),
              each(taint.sanitizers(), Taint.Sanitizer::formula, Sanitizer::new),
              each(taint.propagators(), Taint.Propagator::formula, this::propagator));
      return problems.errors() == before ? Optional.of(compiled) : Optional.empty();
    }

    private <A, B> List<B> each(
        List<A> all, Function<A, Formula> formula, BiFunction<CompiledRule, A, B> make) {
      List<B> made = new ArrayList<>();
      for (A one : all) {
        patterns
            .compile(rule, formula.apply(one), language, problems)
            .ifPresent(pattern -> made.add(make.apply(pattern, one)));
      }
      return made;
    }

    private Source source(CompiledRule pattern, Taint.Source source) {
      return new Source(pattern, source, labels(source.requires(), source.formula().place()));
    }

    private Propagator propagator(CompiledRule pattern, Taint.Propagator as) {
      return new Propagator(pattern, as, labels(as.requires(), as.formula().place()));
    }

    private Sink sink(CompiledRule pattern, Taint.Sink sink) {
      Map<String, LabelFormula> needed = new LinkedHashMap<>();
      for (Taint.Requirement one : sink.requires()) {
        LabelFormula labels = labels(one.labels(), sink.formula().place());
        if (labels != null) {
          needed.put(one.metavariable() == null ? "" : one.metavariable(), labels);
        }
      }
      if (needed.isEmpty()) {
        needed.put("", LabelFormula.label(TaintRule.UNLABELLED));
      }
      return new Sink(pattern, sink, needed);
    }

    private @Nullable LabelFormula labels(@Nullable String text, Place place) {
      try {
        return text == null ? null : LabelFormula.of(text);
      } catch (LabelFormula.Malformed e) {
        problems.error(place, "'requires' " + e.getMessage());
        return null;
      }
    }
  }
}
