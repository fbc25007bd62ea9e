package dev.sightline.analysis;

import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import dev.sightline.tree.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A match made into words, before anything that depends on the rest of the file or on settings:
 * ordinal, suppression, severity. Ranges are absolute in the version in which it was made.
 *
 * @param fingerprint all of the fingerprint but the ordinal
 * @param secrets what must not be shown
 * @param verdict the rule's, or what the facts of this match make of it
 * @param words what metavariables stand for that the explanation names
 * @param bound where those stand that the rule wants to be looked up
 */
record Draft(
    Rule rule,
    Span range,
    String message,
    @Nullable String question,
    Finding.@Nullable Fix fix,
    String fingerprint,
    List<Span> secrets,
    Finding.Trace trace,
    Verdict verdict,
    Map<String, String> words,
    Map<String, Span> bound) {

  /** A draft of which nothing is to be looked up. */
  Draft(
      Rule rule,
      Span range,
      String message,
      @Nullable String question,
      Finding.@Nullable Fix fix,
      String fingerprint,
      List<Span> secrets,
      Finding.Trace trace,
      Verdict verdict,
      Map<String, String> words) {
    this(
        rule, range, message, question, fix, fingerprint, secrets, trace, verdict, words, Map.of());
  }

  /** A draft of which no further text names a metavariable. */
  Draft(
      Rule rule,
      Span range,
      String message,
      @Nullable String question,
      Finding.@Nullable Fix fix,
      String fingerprint,
      List<Span> secrets,
      Finding.Trace trace,
      Verdict verdict) {
    this(rule, range, message, question, fix, fingerprint, secrets, trace, verdict, Map.of());
  }

  /** The same, with how data gets there. */
  Draft with(Finding.Trace way) {
    return with(question, way, verdict);
  }

  /** The same, found to be fine. */
  Draft cleared() {
    return with(null, trace, Verdict.CLEARED);
  }

  /** The same with what was looked up; a question stays if it is still open. */
  Draft settled(Verdict found, List<Finding.Fact> evidence, List<String> open) {
    boolean asks = found == Verdict.NEEDS_REVIEW;
    return with(
        asks ? question : null,
        new Finding.Trace(trace.flow(), evidence, asks ? open : List.of()),
        found);
  }

  private Draft with(@Nullable String asked, Finding.Trace way, Verdict held) {
    return new Draft(
        rule, range, message, asked, fix, fingerprint, secrets, way, held, words, bound);
  }

  /** The same at a range that has moved or grown; its fix, which speaks of the old one, is gone. */
  Draft at(Span place) {
    return place.equals(range)
        ? this
        : place.length() == range.length()
            ? shift(place.start() - range.start())
            : stretched(place);
  }

  private Draft stretched(Span place) {
    return new Draft(
        rule,
        place,
        message,
        question,
        null,
        fingerprint,
        List.of(),
        trace,
        verdict,
        words,
        Map.of());
  }

  /** The same with the steps of its path changed. */
  Draft along(UnaryOperator<Finding.Step> change) {
    if (trace.flow().isEmpty()) {
      return this;
    }
    List<Finding.Step> moved = trace.flow().stream().map(change).toList();
    return with(new Finding.Trace(moved, trace.evidence(), trace.open()));
  }

  /** The same, further on in the file. */
  Draft shift(int delta) {
    if (delta == 0) {
      return this;
    }
    List<Span> moved = secrets.stream().map(s -> s.shift(delta)).toList();
    Map<String, Span> further = new HashMap<>();
    bound.forEach((name, span) -> further.put(name, span.shift(delta)));
    return new Draft(
        rule,
        range.shift(delta),
        message,
        question,
        shift(fix, delta),
        fingerprint,
        moved,
        trace,
        verdict,
        words,
        Map.copyOf(further));
  }

  private static Finding.@Nullable Fix shift(Finding.@Nullable Fix fix, int delta) {
    if (fix == null) {
      return null;
    }
    List<Finding.Replacement> moved =
        fix.replacements().stream()
            .map(r -> new Finding.Replacement(r.range().shift(delta), r.text()))
            .toList();
    return new Finding.Fix(fix.title(), moved, fix.safe());
  }
}
