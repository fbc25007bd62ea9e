package dev.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.ruletest.Annotation;
import dev.sightline.rule.Languages;
import dev.sightline.rule.load.RuleFile;
import dev.sightline.rule.load.RuleFileLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleTemplateTest {

  @Test
  void aNewRuleOfAnyLanguageIsInOrderAndItsFixtureNamesIt() {
    for (String word : Languages.words()) {
      RuleTemplate template = RuleTemplate.of("a.b", Languages.id(word).orElseThrow());
      RuleFile file = new RuleFileLoader(true).load("b.yaml", template.rule());
      assertEquals(List.of(), file.problems(), word);
      assertEquals(
          List.of("a.b", "a.b"),
          Annotation.of(template.fixture()).stream().map(Annotation::ruleId).toList(),
          word);
    }
  }
}
