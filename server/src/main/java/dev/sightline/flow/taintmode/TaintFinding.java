package dev.sightline.flow.taintmode;

import dev.sightline.match.Match;
import dev.sightline.rule.Rule;
import java.util.List;

/**
 * Data from one of a rule's sources in one of its sinks.
 *
 * @param match the sink, with what the metavariables of sink and source stand for
 * @param steps the way there, source first and sink last
 */
public record TaintFinding(Rule rule, Match match, List<TaintStep> steps) {
  public TaintFinding {
    steps = List.copyOf(steps);
  }
}
