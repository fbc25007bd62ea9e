package dev.sightline.rule;

import java.util.Locale;

/** What is known of a finding. Unknown is a value of its own, never the same as absent. */
public enum Verdict {
  /** A path or misuse is shown, and all deciding facts are known. */
  CONFIRMED,
  /** A deciding fact is unknown; the question is stated. */
  NEEDS_REVIEW,
  /** The deciding fact was found and it is fine; the proof is stated. */
  CLEARED;

  /** The word used in every output format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
