package dev.sightline.rule.load;

import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of several files, in order, and what is wrong with the files. Immutable. */
public record RuleSet(List<Rule> rules, List<Problem> problems) {
  public static final RuleSet EMPTY = new RuleSet(List.of(), List.of());

  public RuleSet {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /** Puts files together. An id that stands in two files is warned of, and both rules run. */
  public static RuleSet of(List<RuleFile> files) {
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (RuleFile file : files) {
      problems.addAll(file.problems());
      for (Rule rule : file.rules()) {
        rules.add(rule);
        Place first = seen.putIfAbsent(rule.id(), rule.place());
        if (first != null) {
          problems.add(twice(rule, first));
        }
      }
    }
    return new RuleSet(rules, problems);
  }

  /** These rules and then the others. */
  public RuleSet with(RuleSet others) {
    RuleFile mine = new RuleFile("", rules, List.of(), problems);
    RuleFile theirs = new RuleFile("", others.rules, List.of(), others.problems);
    RuleSet all = of(List.of(mine, theirs));
    return new RuleSet(all.rules, all.problems.stream().distinct().toList());
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static Problem twice(Rule rule, Place first) {
    return new Problem(
        rule.place(),
        Problem.Level.WARNING,
        "the id '" + rule.id() + "' stands in " + first + " too; both rules run");
  }
}
