package dev.sightline.rule.compiled;

import dev.sightline.data.BinaryReader;
import dev.sightline.data.Place;
import dev.sightline.rule.Condition;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Taint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FormulaWriter} wrote. */
final class FormulaReader {
  private final BinaryReader in;
  private final Place place;

  /** For one rule; its place is that of all its formulas. */
  FormulaReader(BinaryReader in, Place place) {
    this.in = in;
    this.place = place;
  }

  Formula formula() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new Formula.Pattern(in.text(), place);
      case 1 -> new Formula.Regex(in.text(), place);
      case 2 -> {
        List<Formula> terms = in.list(this::formula);
        List<Condition> conditions = in.list(this::condition);
        yield new Formula.All(terms, conditions, in.list(in::texts), place);
      }
      case 3 -> new Formula.Any(in.list(this::formula), place);
      case 4 -> new Formula.Not(formula(), place);
      case 5 -> new Formula.Inside(formula(), place);
      case 6 -> new Formula.Anywhere(formula(), place);
      default -> throw new IllegalStateException("formula " + tag);
    };
  }

  private Condition condition() {
    int tag = in.number();
    if (tag == 2) {
      return compares();
    }
    String name = in.text();
    return switch (tag) {
      case 0 -> new Condition.MatchesRegex(name, in.text(), in.flag(), place);
      case 1 -> new Condition.MatchesFormula(name, formula(), in.optional(), place);
      case 3 -> new Condition.HasType(name, in.texts(), place);
      case 4 -> new Condition.Analysis(name, in.text(), in.text(), place);
      case 5 -> new Condition.FromModule(name, in.texts(), place);
      case 6 -> new Condition.HasModelKind(name, in.text(), place);
      default -> throw new IllegalStateException("condition " + tag);
    };
  }

  private Condition compares() {
    String metavariable = in.optional();
    String comparison = in.text();
    boolean strip = in.flag();
    int base = in.number();
    @Nullable Integer given = base == 0 ? null : Integer.valueOf(base);
    return new Condition.Compares(metavariable, comparison, strip, given, place);
  }

  Taint taint() {
    List<Taint.Source> sources = in.list(this::source);
    List<Taint.Sink> sinks = in.list(this::sink);
    List<Taint.Sanitizer> sanitizers = in.list(this::sanitizer);
    return new Taint(sources, sinks, sanitizers, in.list(this::propagator), place);
  }

  private Taint.Source source() {
    return new Taint.Source(
        formula(), in.optional(), in.optional(), sideEffect(), in.flag(), in.flag());
  }

  private Taint.Sink sink() {
    Formula formula = formula();
    List<Taint.Requirement> needed = in.list(() -> new Taint.Requirement(in.optional(), in.text()));
    return new Taint.Sink(formula, needed, in.flag(), in.flag());
  }

  private Taint.Sanitizer sanitizer() {
    return new Taint.Sanitizer(formula(), sideEffect(), in.flag(), in.flag());
  }

  private Taint.Propagator propagator() {
    return new Taint.Propagator(
        formula(), in.text(), in.text(), in.optional(), in.optional(), sideEffect());
  }

  private Taint.SideEffect sideEffect() {
    return Taint.SideEffect.valueOf(in.text());
  }
}
