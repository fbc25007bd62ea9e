package dev.sightline.review;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a review, with what shows that it is true.
 *
 * @param text a sentence or two; what stands between back quotes is code
 * @param question what has to be known to decide, set if it needs review
 * @param facts at least one
 */
public record Claim(String text, Kind kind, @Nullable String question, List<Fact> facts) {
  public Claim {
    facts = List.copyOf(facts);
  }

  /** What is held of it. */
  public enum Kind {
    FACT,
    CONFIRMED,
    NEEDS_REVIEW,
    CLEARED;

    /** As CONTRACT's JSON says it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Something that simply is so. */
  public static Claim fact(String text, List<Fact> facts) {
    return new Claim(text, Kind.FACT, null, facts);
  }
}
