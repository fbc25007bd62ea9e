package dev.sightline.analysis;

import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule found in one version of a file.
 *
 * @param range absolute offsets in that version's text
 * @param fingerprint stable when code above moves, see CONTRACT
 * @param suppression the comment, or the baseline, that silences it, or null
 * @param fix what the rule would change, or null
 * @param words what the metavariables stand for that the rule's explanation names, secrets masked
 */
public record Finding(
    Rule rule,
    Span range,
    Judgement judgement,
    Trace trace,
    String fingerprint,
    @Nullable Suppression suppression,
    @Nullable Fix fix,
    Map<String, String> words) {

  /** A finding of which no further text names a metavariable. */
  public Finding(
      Rule rule,
      Span range,
      Judgement judgement,
      Trace trace,
      String fingerprint,
      @Nullable Suppression suppression,
      @Nullable Fix fix) {
    this(rule, range, judgement, trace, fingerprint, suppression, fix, Map.of());
  }

  /** The same, silenced because it was there before. */
  Finding inBaseline() {
    Suppression before = new Suppression(range, Baseline.DIALECT, null);
    return new Finding(rule, range, judgement, trace, fingerprint, before, fix, words);
  }

  /** Whether it is silenced because it was there before, and by no comment. */
  public boolean isInBaseline() {
    return suppression != null && suppression.dialect().equals(Baseline.DIALECT);
  }

  /**
   * What is held of it.
   *
   * @param message the rule's, with metavariables filled in, secrets masked
   * @param question set if the verdict is needs_review
   */
  public record Judgement(
      Severity severity, Verdict verdict, String message, @Nullable String question) {}

  /**
   * How data gets there, and the facts that the verdict rests on; each may be empty.
   *
   * @param open what is missing for a decision, each a sentence
   */
  public record Trace(List<Step> flow, List<Fact> evidence, List<String> open) {
    public static final Trace NONE = new Trace(List.of(), List.of());

    /** Of which nothing is open. */
    public Trace(List<Step> flow, List<Fact> evidence) {
      this(flow, evidence, List.of());
    }
  }

  /** The question with what is missing for an answer; null if nothing is asked. */
  public @Nullable String question() {
    return judgement.question() == null || trace.open().isEmpty()
        ? judgement.question()
        : judgement.question() + " " + String.join(" ", trace.open());
  }

  /** One step of a flow: its place, what happens there, and what kind of step it is. */
  public record Step(Location location, String note, Kind kind) {
    /** The words of CONTRACT's JSON. */
    public enum Kind {
      SOURCE,
      STEP,
      SINK,
      ASSUMPTION
    }
  }

  /** A line that was looked up and what it says. */
  public record Fact(Location location, String text, String says) {}

  /** A place in a workspace file; line and column (UTF-16) from one. */
  public record Location(String path, int line, int column) {}

  /**
   * What silences a finding. Of a comment its absolute range, dialect and reason, if one is given.
   */
  public record Suppression(Span comment, String dialect, @Nullable String reason) {}

  /** Replacements in the same file, not overlapping, and whether they keep the meaning. */
  public record Fix(String title, List<Replacement> replacements, boolean safe) {}

  /** {@code text} in place of {@code range}. */
  public record Replacement(Span range, String text) {}
}
