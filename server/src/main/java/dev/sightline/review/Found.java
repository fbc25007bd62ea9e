package dev.sightline.review;

import dev.sightline.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, as a review tells it.
 *
 * @param at where; its text is the line
 * @param steps of a flow, and evidence
 */
public record Found(
    Rule rule,
    Claim.Kind verdict,
    String severity,
    String message,
    @Nullable String question,
    Fact at,
    List<Fact> steps) {
  public Found {
    steps = List.copyOf(steps);
  }

  /** The words of the rule's id between language and name: {@code crypto} of most. */
  public String group() {
    return Group.name(rule.id());
  }

  /** A claim that says it, with its place and all that is known of it. */
  Claim claim() {
    List<Fact> facts = new java.util.ArrayList<>(List.of(at));
    facts.addAll(steps);
    return new Claim(message, verdict, question, facts);
  }
}
