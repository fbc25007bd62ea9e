package dev.sightline.analysis.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.RulesAlone;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of ours does on its fixtures what their comments say. */
final class PackFixturesTest {

  @Test
  void everyRulePassesItsFixtures() {
    FileSystem files = new DiskFileSystem();
    String root = DiskFileSystem.slashes(Path.of("..").toAbsolutePath().normalize());
    RulesAlone engine = new RulesAlone(new Languages(new Unit.Maker()), Clock.systemUTC());
    RuleTester tester = new RuleTester(files, root, engine);
    List<String> wrong = new ArrayList<>();
    for (TestCase test : TestCase.find(files, root, List.of(root + "/rules"))) {
      CaseResult result = tester.run(test);
      result.problems().forEach(problem -> wrong.add(problem.toString()));
      for (Outcome outcome : result.outcomes()) {
        String id = outcome.rule().id();
        outcome.failures().forEach(failure -> wrong.add(id + ": " + failure));
        if (!outcome.isTested()) {
          wrong.add(id + ": no fixture says anything of it");
        }
      }
      for (CaseResult.Fixed fixed : result.fixed()) {
        if (!fixed.asExpected()) {
          wrong.add(fixed.path() + ": the fixes do not give the file of corrections beside it");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
