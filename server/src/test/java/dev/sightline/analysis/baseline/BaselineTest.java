package dev.sightline.analysis.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines that end in {@code # new} are found anew, the others were there before. */
class BaselineTest {
  private static final String BEFORE =
      """
      def f(x):
          eval(x)

      def g(y):
          return eval(y + 1)
      """;

  @Test
  void whatWasThereIsKnownWhereverItMoves() {
    check(BEFORE, BEFORE);
    check(BEFORE, "import os\n\n\n" + BEFORE.replace("    eval(x)", "    eval( x )"));
    check(
        BEFORE,
        """
        def g(y):
            return eval(y + 1)

        def f(x):
            eval(x)
        """);
  }

  @Test
  void whatWasEditedIsKnownByTheNearest() {
    check(
        BEFORE,
        """
        def f(x):
            log(x)
            eval(x.strip())

        def renamed(y):
            return eval(y + 2)
        """);
  }

  @Test
  void whatCameIsNew() {
    check(BEFORE, BEFORE + "\ndef h(z):\n    eval(z)  # new\n");
    check(
        BEFORE,
        """
        def f(x):
            eval(x)
            eval(other)  # new

        def g(y):
            return eval(y + 1)
        """);
    check("", "eval(input())  # new\n");
    check(BEFORE, BEFORE + "\nexec(a)  # new\n");
  }

  @Test
  void oneEntryStandsForOneFinding() {
    check("eval(a)\n", "eval(a)\neval(a)  # new\n");
  }

  @Test
  void aBrokenBaselineIsSaidAndTheRestHolds() {
    Baseline half =
        Baseline.read(
            "b.json",
            "{\"findings\": [3, {\"rule_id\": \"r\", \"path\": \"p\", \"fingerprint\": \"f\"}]}");
    assertEquals(1, half.problems().size());
    assertEquals(1, half.byPath().size());
    assertTrue(Baseline.read("b.json", "{").problems().size() == 1);
  }

  private static void check(String before, String after) {
    List<Finding> old = analyse(new MemoryFileSystem(), before).findings();
    FileResult first = analyse(new MemoryFileSystem(), before);
    String entries =
        old.stream()
            .map(f ->
                "{\"rule_id\":\"%s\",\"path\":\"a.py\",\"line\":%d,\"fingerprint\":\"%s\"}"
                    .formatted(
                        f.rule().id(), first.text().lineOf(f.range().start()) + 1, f.fingerprint()))
            .collect(Collectors.joining(","));
    MemoryFileSystem files = new MemoryFileSystem();
    files.file("/w/" + Baseline.NAME, "{\"version\":1,\"findings\":[" + entries + "]}");
    FileResult result = analyse(files, after);
    List<String> lines = after.lines().toList();
    for (Finding finding : result.findings()) {
      String line = lines.get(result.text().lineOf(finding.range().start()));
      assertEquals(!line.endsWith("# new"), finding.isInBaseline(), line);
    }
    assertTrue(!result.findings().isEmpty());
  }

  private static FileResult analyse(MemoryFileSystem files, String code) {
    Project project =
        new Project(
            new Project.Setup(
                files,
                "/w",
                Project.Rules.PACK,
                List.of(),
                new Languages(new Unit.Maker()),
                Clock.systemUTC()));
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return project.analyzer("a.py").analyse("a.py", bytes, Cancellation.NEVER);
  }
}
