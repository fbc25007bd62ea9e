package dev.sightline.rule.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleSetTest {

  @Test
  void anIdInTwoFilesIsWarnedOfAndBothRun() {
    RuleSet set = RuleSet.of(List.of(file("a.yaml"), file("b.yaml")));
    assertEquals(List.of("a.yaml", "b.yaml"), files(set));
    assertEquals(
        "b.yaml:1:9: warning: the id 'x' stands in a.yaml:1:9 too; both rules run [rules[0]]",
        set.problems().get(0).toString());
    RuleSet three = set.with(RuleSet.of(List.of(file("c.yaml"))));
    assertEquals(List.of("a.yaml", "b.yaml", "c.yaml"), files(three));
    assertEquals(2, three.problems().size());
  }

  private static List<String> files(RuleSet set) {
    return set.rules().stream().map(Rule::place).map(place -> place.file()).toList();
  }

  private static RuleFile file(String name) {
    String text = "rules: [{id: x, languages: [py], severity: LOW, message: m, pattern: f()}]";
    return new RuleFileLoader(false).load(name, text);
  }
}
