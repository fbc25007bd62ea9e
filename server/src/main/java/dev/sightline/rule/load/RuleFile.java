package dev.sightline.rule.load;

import dev.sightline.data.Problem;
import dev.sightline.rule.Rule;
import java.util.List;

/**
 * What a rule file holds.
 *
 * @param skipped ids of the rules that are left out; the problems say why
 */
public record RuleFile(
    String file, List<Rule> rules, List<String> skipped, List<Problem> problems) {
  public RuleFile {
    rules = List.copyOf(rules);
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
  }
}
