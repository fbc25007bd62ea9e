package dev.sightline.analysis.ruletest;

import dev.sightline.rule.Rule;
import java.util.List;
import java.util.SortedSet;

/**
 * How one rule did on its fixtures.
 *
 * @param stated how many lines the fixtures say anything of
 * @param failures the fixtures where it went wrong
 */
public record Outcome(Rule rule, int stated, List<Failure> failures) {

  /** Where a rule reports what it should not, or not what it should; lines from one. */
  public record Failure(String path, SortedSet<Integer> missed, SortedSet<Integer> unexpected) {}

  public boolean passed() {
    return failures.isEmpty();
  }

  /** Whether any fixture says anything of the rule. */
  public boolean isTested() {
    return stated > 0;
  }
}
