package dev.sightline.analysis;

import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import dev.sightline.tree.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule found in one version of a file.
 *
 * @param range absolute offsets in that version's text
 * @param fingerprint stable when code above moves, see CONTRACT
 * @param suppression the comment that silences it, or null
 * @param fix what the rule would change, or null
 */
public record Finding(
    Rule rule,
    Span range,
    Judgement judgement,
    Trace trace,
    String fingerprint,
    @Nullable Suppression suppression,
    @Nullable Fix fix) {

  /**
   * What is held of it.
   *
   * @param message the rule's, with metavariables filled in, secrets masked
   * @param question set if the verdict is needs_review
   */
  public record Judgement(
      Severity severity, Verdict verdict, String message, @Nullable String question) {}

  /** How data gets there, and the facts that the verdict rests on; both may be empty. */
  public record Trace(List<Step> flow, List<Fact> evidence) {
    public static final Trace NONE = new Trace(List.of(), List.of());
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
   * The comment that silences a finding: its absolute range, dialect and reason, if one is given.
   */
  public record Suppression(Span comment, String dialect, @Nullable String reason) {}

  /** Replacements in the same file, not overlapping, and whether they keep the meaning. */
  public record Fix(String title, List<Replacement> replacements, boolean safe) {}

  /** {@code text} in place of {@code range}. */
  public record Replacement(Span range, String text) {}
}
