package dev.sightline.rule.compiled;

import dev.sightline.data.BinaryWriter;
import dev.sightline.rule.Condition;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Taint;

/** Writes what rules look for. Each record begins with its number. */
final class FormulaWriter {
  private final BinaryWriter out;

  FormulaWriter(BinaryWriter out) {
    this.out = out;
  }

  void formula(Formula formula) {
    switch (formula) {
      case Formula.Pattern p -> {
        out.number(0);
        out.text(p.text());
      }
      case Formula.Regex r -> {
        out.number(1);
        out.text(r.text());
      }
      case Formula.All all -> {
        out.number(2);
        out.list(all.terms(), this::formula);
        out.list(all.conditions(), this::condition);
        out.list(all.focus(), out::texts);
      }
      case Formula.Any any -> {
        out.number(3);
        out.list(any.terms(), this::formula);
      }
      case Formula.Not not -> below(4, not.term());
      case Formula.Inside inside -> below(5, inside.term());
      case Formula.Anywhere anywhere -> below(6, anywhere.term());
    }
  }

  private void below(int tag, Formula term) {
    out.number(tag);
    formula(term);
  }

  private void condition(Condition condition) {
    switch (condition) {
      case Condition.MatchesRegex c -> {
        named(0, c.metavariable());
        out.text(c.regex());
        out.flag(c.constantPropagation());
      }
      case Condition.MatchesFormula c -> {
        named(1, c.metavariable());
        formula(c.formula());
        out.optional(c.language());
      }
      case Condition.Compares c -> {
        out.number(2);
        out.optional(c.metavariable());
        out.text(c.comparison());
        out.flag(c.strip());
        Integer base = c.base();
        out.number(base == null ? 0 : base);
      }
      case Condition.HasType c -> {
        named(3, c.metavariable());
        out.texts(c.types());
      }
      case Condition.Analysis c -> {
        named(4, c.metavariable());
        out.text(c.analyzer());
        out.text(c.mode());
      }
      case Condition.FromModule c -> {
        named(5, c.metavariable());
        out.texts(c.modules());
      }
      case Condition.HasModelKind c -> {
        named(6, c.metavariable());
        out.text(c.kind());
      }
    }
  }

  private void named(int tag, String metavariable) {
    out.number(tag);
    out.text(metavariable);
  }

  void taint(Taint taint) {
    out.list(taint.sources(), this::source);
    out.list(taint.sinks(), this::sink);
    out.list(taint.sanitizers(), this::sanitizer);
    out.list(taint.propagators(), this::propagator);
  }

  private void source(Taint.Source source) {
    formula(source.formula());
    out.optional(source.label());
    out.optional(source.requires());
    out.text(source.sideEffect().name());
    out.flag(source.exact());
    out.flag(source.control());
  }

  private void sink(Taint.Sink sink) {
    formula(sink.formula());
    out.list(
        sink.requires(),
        needed -> {
          out.optional(needed.metavariable());
          out.text(needed.labels());
        });
    out.flag(sink.exact());
    out.flag(sink.atExit());
  }

  private void sanitizer(Taint.Sanitizer sanitizer) {
    formula(sanitizer.formula());
    out.text(sanitizer.sideEffect().name());
    out.flag(sanitizer.exact());
    out.flag(sanitizer.notConflicting());
  }

  private void propagator(Taint.Propagator propagator) {
    formula(propagator.formula());
    out.text(propagator.from());
    out.text(propagator.to());
    out.optional(propagator.label());
    out.optional(propagator.requires());
    out.text(propagator.sideEffect().name());
  }
}
