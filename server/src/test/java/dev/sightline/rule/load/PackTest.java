package dev.sightline.rule.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.model.ModelSet;
import dev.sightline.rule.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PackTest {

  @Test
  void thePackIsInTheProgram() {
    Rule shell =
        Pack.rules(List.of("python")).stream()
            .filter(rule -> rule.id().equals("python.process.shell"))
            .findFirst()
            .orElseThrow();
    assertEquals("rules/python/process/shell.yaml", shell.place().file());
    assertEquals(List.of("CWE-78"), shell.metadata().cwe());
    ModelSet models = Pack.models("python");
    assertTrue(models.hasKind("oslo_concurrency.processutils.get_worker_count", "cpu-count"));
  }

  @Test
  void onlyTheLanguagesAskedForAreRead() {
    assertEquals(List.of(), Pack.rules(List.of("cobol")));
    assertEquals(ModelSet.EMPTY, Pack.models("cobol"));
    for (Rule rule : Pack.rules(List.of("python"))) {
      assertTrue(rule.languages().contains("python"), rule.id());
    }
  }

  @Test
  void aRuleOfSeveralLanguagesIsInEachAndThereOnce() {
    PackCompiler compiler = new PackCompiler();
    String two =
        """
        rules:
          - {id: a, languages: [js, ts], severity: LOW, message: m, metadata: {cwe: CWE-1}, pattern: f()}
        """;
    compiler.add("rules/a.yaml", two);
    assertEquals(
        Set.of("pack/javascript.rules", "pack/typescript.rules", "pack/languages"),
        compiler.resources().keySet());
    compiler.add("rules/b.yaml", two);
    assertEquals(
        "rules/b.yaml:2:5: error: the id 'a' stands in rules/a.yaml too [rules[0]]",
        compiler.problems().get(0).toString());
  }

  @Test
  void fixturesArePassedOverButNotBrokenRules() {
    PackCompiler compiler = new PackCompiler();
    compiler.add("rules/yaml/compose.test.yaml", "services: {a: {privileged: true}}");
    compiler.add("rules/yaml/broken.test.yaml", "a: [");
    assertEquals(List.of(), compiler.problems());
    compiler.add("rules/yaml/x.yaml", "rules: [{");
    compiler.add("rules/models/python/x.yaml", "library: x");
    assertEquals(
        List.of("rules/yaml/x.yaml", "rules/models/python/x.yaml"),
        compiler.problems().stream().map(p -> p.place().file()).toList());
  }
}
