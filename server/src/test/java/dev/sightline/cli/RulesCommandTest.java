package dev.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class RulesCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void markRoot() throws IOException {
    Files.writeString(folder.resolve(".sightline.yaml"), "");
  }

  @Test
  void aNewRuleIsTestedAtOnce() {
    assertEquals(0, rules("new", "python.demo.x", "--folder", folder.toString()));
    assertEquals(0, rules("test", folder.toString()));
    assertTrue(
        out.toString()
            .endsWith(
                "1 rules: 1 passed, 0 failed, 0 without a line in a fixture; 0 of 0 fixes as"
                    + " expected\n"),
        out.toString());
    assertEquals(2, rules("new", "python.demo.x", "--folder", folder.toString()));
    assertTrue(err.toString().endsWith("x.yaml is there already\n"), err.toString());
  }

  @Test
  void theJsonHoldsFindingsAndTests() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        rules:
          - {id: a, languages: [python], severity: LOW, message: m, pattern: f($X)}
          - {id: b, languages: [python], severity: LOW, message: m, pattern: 'f('}
        """);
    Files.writeString(folder.resolve("a.py"), "# ok: a\nf(1)\n# ruleid: a\ng(1)\n");
    assertEquals(1, rules("test", "--format", "json", folder.toString()));
    JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
    JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals("a.yaml", finding.get("rule_file").getAsString());
    assertEquals("a.py", finding.get("path").getAsString());
    assertEquals(2, finding.get("start_line").getAsInt());
    JsonObject test = json.getAsJsonArray("tests").get(0).getAsJsonObject();
    assertEquals("[4]", test.get("missed").toString());
    assertEquals("[2]", test.get("unexpected").toString());
    JsonObject error = json.getAsJsonArray("errors").get(0).getAsJsonObject();
    assertEquals("rules[1].pattern", error.get("key").getAsString());
    assertEquals(3, error.get("line").getAsInt());
    JsonObject unsupported = json.getAsJsonArray("unsupported").get(0).getAsJsonObject();
    assertEquals("b", unsupported.get("rule_id").getAsString());
  }

  @Test
  void aRuleIsExplainedByItsIdOrThatOfAPeer() {
    assertEquals(0, rules("explain", "python.process.shell"));
    String ours = out.toString();
    assertTrue(ours.contains("CWE-78") && ours.contains("Why it matters"), ours);
    assertEquals(0, rules("explain", "--format", "markdown", "B602"));
    assertTrue(out.toString().contains("# python.process.shell\n"));
    assertEquals(2, rules("explain", "python.proces.shell"));
    assertTrue(err.toString().contains("did you mean 'python.process.shell'?"), err.toString());
  }

  @Test
  void rulesOfOnesOwnAreListedBesideOrInsteadOfThePack() throws IOException {
    Path own = folder.resolve("own.yaml");
    Files.writeString(
        own, "rules: [{id: mine, languages: [py], severity: LOW, message: m, pattern: f(), x: 1}]");
    assertEquals(0, rules("list", "--no-pack", "--rules", own.toString()));
    assertEquals("mine  low       confirmed     python\n", out.toString());
    assertTrue(err.toString().contains("warning: unknown key 'x' [rules[0].x]"), err.toString());
    assertEquals(0, rules("list", "--rules", own.toString()));
    assertTrue(out.toString().contains("python.process.shell"));
  }

  private int rules(String... arguments) {
    return new CommandLine(new RulesCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
