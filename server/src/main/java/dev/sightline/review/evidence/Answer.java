package dev.sightline.review.evidence;

import dev.sightline.review.Fact;
import dev.sightline.rule.Verdict;
import java.util.List;

/**
 * What looking up came to.
 *
 * @param verdict CONFIRMED or CLEARED by what was found; NEEDS_REVIEW if it is still open
 * @param facts that were found, in the order in which one would tell them
 * @param open what is missing for a decision, each a sentence; often none
 */
public record Answer(Verdict verdict, List<Fact> facts, List<String> open) {
  public static final Answer NONE = new Answer(Verdict.NEEDS_REVIEW, List.of(), List.of());

  public Answer {
    facts = List.copyOf(facts);
    open = List.copyOf(open);
  }
}
