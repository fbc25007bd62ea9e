package dev.sightline.flow.taintmode;

import dev.sightline.match.Match;
import dev.sightline.tree.Span;

/**
 * A place in the code that is a source, a sink or one of the others of a rule.
 *
 * @param order tells it from the rule's other spots in the file; in the order of the text
 * @param number of the part among the rule's
 */
record Spot(int order, int number, TaintRule.Part part, Match match) {

  /** Absolute. */
  Span range() {
    return match.range();
  }
}
