package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of ignore comments, and how those that do nothing are taken out. */
class IgnoredTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final MemoryFileSystem files = new MemoryFileSystem();

  @Test
  void everyCommentHasItsState() {
    assertEquals(
        List.of(
            "sightline USED reviewed",
            "nosec USED null",
            "noqa USED null",
            "sightline UNUSED old",
            "nosec UNUSED null",
            "noqa FOREIGN null",
            "sightline EXPIRED for now",
            "sightline INVALID typo",
            "sightline INVALID null"),
        states(
            """
            eval(a)  # sightline: ignore[python.code.eval] reviewed
            eval(b)  # nosec  # noqa: S307
            x = 1  # sightline: ignore[python.code.eval] old
            y = 2  # nosec
            z = 3  # noqa: E501
            eval(c)  # sightline: ignore[python.code.eval] for now until 2026-11-22
            eval(d)  # sightline: ignore[python.code.evil] typo
            eval(e)  # sightline: ignore
            """));
  }

  @Test
  void ofARuleThatIsSwitchedOffNothingIsSaid() {
    files.file("/w/.sightline.yaml", "disable: [python.code.eval]\n");
    assertEquals(
        List.of("sightline UNDECIDED known"),
        states("eval(a)  # sightline: ignore[python.code.eval] known\n"));
  }

  @Test
  void ofAFileThatIsNotAnalysedInFullNothingIsSaid() {
    String code =
        "eval(a)  # sightline: ignore[python.code.eval] known\n" + "x = 1\n".repeat(400_000);
    assertEquals(List.of("sightline UNDECIDED known"), states(code));
    assertEquals(List.of(), analyse(code).commentProblems());
  }

  @Test
  void whatDoesNothingIsTakenOut() {
    gives("x = 1  # sightline: ignore[python.code.eval] old\n", "x = 1\n");
    gives("# sightline: ignore[python.code.eval]\nx = 1\n", "x = 1\n");
    gives("if x:\n    # sightline: ignore[python.code.eval] r\n    y()\n", "if x:\n    y()\n");
    gives("x = 1  # why  # sightline: ignore[python.code.eval] old\n", "x = 1  # why\n");
    gives(
        "x = 1  # sightline: ignore[python.code.eval] old # noqa: E501\n", "x = 1  # noqa: E501\n");
    gives("eval(x)  # sightline: ignore[python.code.eval] r until 2026-01-01\n", "eval(x)\n");
  }

  @Test
  void ofSeveralIdsTheOneThatDoesNothingIsTakenOut() {
    gives(
        "eval(x)  # sightline: ignore[python.code.eval, python.process.shell] r\n",
        "eval(x)  # sightline: ignore[python.code.eval] r\n");
    gives(
        "eval(x)  # sightline: ignore[python.process.shell, python.code.eval] r\n",
        "eval(x)  # sightline: ignore[python.code.eval] r\n");
  }

  private void gives(String code, String expected) {
    FileResult result = analyse(code);
    FileResult.CommentProblem problem = result.commentProblems().getFirst();
    Finding.Replacement r = Objects.requireNonNull(problem.fix()).replacements().getFirst();
    assertEquals(
        expected,
        code.substring(0, r.range().start()) + r.text() + code.substring(r.range().end()));
  }

  private List<String> states(String code) {
    return analyse(code).comments().stream()
        .map(c -> c.dialect() + " " + c.state() + " " + c.reason())
        .toList();
  }

  private FileResult analyse(String code) {
    Project project =
        new Project(
            new Project.Setup(
                files,
                "/w",
                Project.Rules.PACK,
                List.of(),
                new Languages(new Unit.Maker()),
                TODAY));
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return project.analyzer("a.py").analyse("a.py", bytes, Cancellation.NEVER);
  }
}
