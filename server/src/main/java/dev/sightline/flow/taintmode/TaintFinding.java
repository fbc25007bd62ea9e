package dev.sightline.flow.taintmode;

import dev.sightline.match.Match;
import dev.sightline.rule.Rule;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.function.UnaryOperator;

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

  /** The same in another version of the file. */
  TaintFinding moved(UnaryOperator<Span> move) {
    List<TaintStep> there =
        steps.stream().map(s -> new TaintStep(move.apply(s.range()), s.note(), s.kind())).toList();
    return new TaintFinding(rule, match.moved(move), there);
  }
}
