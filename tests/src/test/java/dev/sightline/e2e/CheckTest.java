package dev.sightline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sightline.e2e.Sightline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {
  private static final String SECRET = "k8Jq2vX9pLw4Zr7T";
  @TempDir private Path folder;

  @BeforeEach
  void writeAProject() throws IOException {
    Files.writeString(folder.resolve("pyproject.toml"), "");
    Files.writeString(
        folder.resolve("bad.py"),
        """
        import subprocess as sp
        password = "%s"
        def run(cmd):
            sp.call(cmd, shell=True)
            eval(cmd)  # sightline: ignore[python.code.eval] tested elsewhere
        """
            .formatted(SECRET));
    Files.writeString(folder.resolve("good.py"), "print('hello')\n");
  }

  @Test
  void findingsMakeItFailAndNoneDoNot() {
    Result bad = Sightline.in(folder).run("check", ".");
    assertEquals(1, bad.status(), bad.err());
    assertTrue(
        bad.out().contains("bad.py:4:5  high needs_review  python.process.shell"), bad.out());
    assertTrue(bad.out().contains("^^^^^^^"), bad.out());
    assertFalse(bad.out().contains("python.code.eval"), bad.out());
    Result good = Sightline.in(folder).run("check", "good.py");
    assertEquals(0, good.status(), good.err());
    assertEquals("No findings.", good.out().strip());
    Result lenient = Sightline.in(folder).run("check", ".", "--fail-on", "critical");
    assertEquals(0, lenient.status(), lenient.err());
  }

  @Test
  void noFormatShowsASecret() {
    for (String format :
        new String[] {"text", "json", "sarif", "html", "github", "gitlab", "junit"}) {
      Result result = Sightline.in(folder).run("check", ".", "--format", format);
      assertTrue(result.out().contains("python.secrets.password-assigned"), format);
      assertFalse(result.out().contains(SECRET), format + result.out());
    }
  }

  @Test
  void jsonSaysWhatTheContractSays() {
    Result result = Sightline.in(folder).run("check", ".", "--format", "json");
    JsonObject report = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals(1, report.get("version").getAsInt());
    JsonArray findings = report.getAsJsonArray("findings");
    assertEquals(3, findings.size());
    JsonObject shell = findings.get(1).getAsJsonObject();
    assertEquals("python.process.shell", shell.get("rule_id").getAsString());
    assertEquals("bad.py", shell.get("path").getAsString());
    assertEquals(4, shell.get("start_line").getAsInt());
    assertEquals("needs_review", shell.get("verdict").getAsString());
    assertFalse(shell.get("question").isJsonNull());
    assertFalse(findings.get(2).getAsJsonObject().get("suppressed").isJsonNull());
  }

  @Test
  void everyIgnoreCommentIsListed() throws IOException {
    Files.writeString(
        folder.resolve("more.py"),
        "x = 1  # sightline: ignore[python.code.eval] old\ny = eval(x)  # nosec\n");
    Result audit = Sightline.in(folder).run("check", ".", "--audit-suppressions");
    assertEquals(1, audit.status(), audit.err());
    assertTrue(
        audit.out().contains("bad.py:5:18  used  sightline python.code.eval  tested elsewhere"),
        audit.out());
    assertTrue(audit.out().contains("more.py:1:10  unused  sightline python.code.eval  old"));
    assertTrue(audit.out().contains("more.py:2:14  used  nosec  no reason given"), audit.out());
    assertTrue(
        audit.out().endsWith("3 ignore comments: 2 used, 1 unused; 2 with a reason\n"),
        audit.out());
    Result json =
        Sightline.in(folder).run("check", ".", "--audit-suppressions", "--format", "json");
    JsonObject first =
        JsonParser.parseString(json.out())
            .getAsJsonObject()
            .getAsJsonArray("suppressions")
            .get(0)
            .getAsJsonObject();
    assertEquals("used", first.get("state").getAsString());
    Result refused =
        Sightline.in(folder).run("check", ".", "--audit-suppressions", "--format", "sarif");
    assertEquals(2, refused.status());
  }

  @Test
  void onlyWhatIsNewCountsBesideABaseline() throws IOException {
    assertEquals(0, Sightline.in(folder).run("baseline").status());
    String written = Files.readString(folder.resolve(".sightline-baseline.json"));
    assertFalse(written.contains(SECRET), written);
    Result known = Sightline.in(folder).run("check", ".");
    assertEquals(0, known.status(), known.out());
    assertEquals("No findings.", known.out().strip());
    assertEquals(1, Sightline.in(folder).run("check", ".", "--no-baseline").status());

    String code = Files.readString(folder.resolve("bad.py"));
    Files.writeString(folder.resolve("bad.py"), "import os\n" + code + "    exec(cmd)\n");
    Result added = Sightline.in(folder).run("check", ".", "--format", "json");
    assertEquals(1, added.status(), added.out());
    JsonArray findings =
        JsonParser.parseString(added.out()).getAsJsonObject().getAsJsonArray("findings");
    long open =
        findings.asList().stream()
            .filter(f -> f.getAsJsonObject().get("suppressed").isJsonNull())
            .count();
    assertEquals(1, open, added.out());
  }

  @Test
  void standardInputIsTakenForAFile() {
    Result result =
        Sightline.in(folder)
            .runWithInput("eval(input())\n", "check", "-", "--stdin-filename", "new.py");
    assertEquals(1, result.status(), result.err());
    assertTrue(result.out().startsWith("new.py:1:1"), result.out());
  }

  @Test
  void whatIsMissingIsNamed() {
    Result result = Sightline.in(folder).run("check", "no-such.py");
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertEquals("sightline: no-such.py: there is no such file or folder", result.err().strip());
  }
}
