package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.match.Templates;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final String CODE =
      """
      import subprocess as sp
      import hashlib

      TIMEOUT = 3

      class Runner:
          def run(self, cmd):
              sp.call(cmd, shell=True)
              return hashlib.md5(cmd).hexdigest()

          def quiet(self):
              sp.call("ls", shell=True)

      def other(data):
          eval(data)

      password = "hunter2hunter2"
      eval(input())
      """;

  private final MemoryFileSystem files = new MemoryFileSystem();

  @Test
  void findsWhatThePackLooksFor() {
    String found = shown(analyse("a.py", CODE));
    assertTrue(found.contains("python.process.shell 8"), found);
    assertTrue(found.contains("python.code.eval"), found);
    assertTrue(!found.contains(" 12 "), found);
  }

  @Test
  void masksSecretsInMessages() {
    FileResult result = analyse("a.py", "password = 'hunter2hunter2'\n");
    assertEquals(1, result.findings().size());
    assertTrue(!result.findings().getFirst().judgement().message().contains("hunter2"));
    assertEquals(1, result.secrets().size());
  }

  @Test
  void longerTextsNameTheThingToo() {
    files.file("/w/.sightline.yaml", "rules: [own.yaml]\n");
    files.file(
        "/w/own.yaml",
        """
        rules:
          - id: own.show
            languages: [python]
            severity: LOW
            message: Shown.
            explain: {why: "`$X` is shown by $F, not $Y", fix: "Hide value($X)"}
            pattern: show($X)
        """);
    Map<String, String> words = analyse("a.py", "show('$F')\n").findings().getFirst().words();
    assertEquals(Map.of("$X", "'$F'", "value($X)", "$F"), words);
    assertEquals(
        "`'$F'` is shown by $F", Templates.fill("`$X` is shown by $F", words), "filled in once");
  }

  @Test
  void honoursIgnoreComments() {
    FileResult result =
        analyse(
            "a.py",
            """
            import os
            def f(x):
                # sightline: ignore[python.code.eval] tested elsewhere
                eval(x)
                eval(x)  # noqa: S307
                eval(x)  # sightline: ignore[no.such.rule] typo
            """);
    List<Boolean> suppressed =
        result.findings().stream().map(f -> f.suppression() != null).toList();
    assertEquals(List.of(true, true, false), suppressed);
    assertEquals(
        "There is no rule 'no.such.rule', so it suppresses nothing.",
        result.commentProblems().getFirst().message());
  }

  @Test
  void settingsSwitchRulesOffAndSetSeverities() {
    files.file(
        "/w/.sightline.yaml",
        "disable: ['python.code.*']\nseverity: {python.process.shell: low}\n");
    String found = shown(analyse("pkg/a.py", CODE));
    assertTrue(!found.contains("python.code.eval"), found);
    assertTrue(found.contains("python.process.shell 8 low"), found);
  }

  @Test
  void saysWhatItDidNotAnalyse() {
    assertEquals(
        "it is no text",
        project()
            .analyzer("x.png")
            .analyse("x.png", new byte[3], Cancellation.NEVER)
            .gaps()
            .getFirst()
            .why());
    FileResult big = analyse("big.py", "x = 1\n".repeat(500_000));
    assertEquals(
        "it is larger than 2 MB: only rules on text were run", big.gaps().getFirst().why());
  }

  @Test
  void anyHistoryOfEditsGivesWhatScratchGives() {
    Random random = new Random(7);
    Analyzer analyzer = project().analyzer("a.py");
    String base = CODE.repeat(3);
    Document document = analyzer.open("a.py", "python", base);
    String text = base;
    for (int i = 0; i < 400; i++) {
      int start = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), start + random.nextInt(12));
      String insert = pieces().get(random.nextInt(pieces().size()));
      document.edit(start, end, insert);
      text = text.substring(0, start) + insert + text.substring(end);
      if (random.nextInt(3) == 0) {
        String edited = shown(document.snapshot().analyse(Cancellation.NEVER));
        assertEquals(shown(analyse(analyzer, "a.py", text)), edited, "after edit " + i);
      }
    }
  }

  private static List<String> pieces() {
    return List.of(
        "",
        "x",
        "\n",
        "    ",
        "(",
        ")",
        "\"",
        "'''",
        "#",
        "eval(x)\n",
        "import os\n",
        ":",
        "password = 'topsecret99'\n",
        "\r\n",
        "def g(y):\n    eval(y)\n",
        "sp = None\n",
        "from hashlib import md5 as m\n",
        "global sp\n",
        "# nosec\n",
        "shell=False",
        "q = 'select a from t where b = %s' % cmd\n",
        "    db.execute(q)\n",
        "mac = hmac.new(k).digest()\n",
        "    if mac == data: pass\n",
        "with open(f) as g:\n    g.close()\n",
        "@csrf_exempt\n",
        "class Other(Base):\n",
        "\ud83d\ude00");
  }

  private FileResult analyse(String path, String text) {
    return analyse(project().analyzer(path), path, text);
  }

  private static FileResult analyse(Analyzer analyzer, String path, String text) {
    return analyzer.analyse(path, text.getBytes(StandardCharsets.UTF_8), Cancellation.NEVER);
  }

  private Project project() {
    return new Project(
        new Project.Setup(
            files, "/w", Project.Rules.PACK, List.of(), new Languages(new Unit.Maker()), TODAY));
  }

  private static String shown(FileResult result) {
    assertNotNull(result);
    return result.findings().stream()
            .map(f ->
                f.rule().id()
                    + " "
                    + (result.text().lineOf(f.range().start()) + 1)
                    + " "
                    + f.judgement().severity().word()
                    + " "
                    + f.range()
                    + f.fingerprint()
                    + (f.suppression() == null ? "" : " suppressed"))
            .collect(Collectors.joining("\n"))
        + result.gaps();
  }
}
