package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sightline.lsp.rpc.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing rules and settings in an editor; {@code ^} stands where the cursor is. */
final class RuleFileTest {
  private static final String CAN =
      "{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true},"
          + "\"hover\":{\"contentFormat\":[\"markdown\"]}}}";
  private static final String RULE =
      """
      rules:
        - id: test.danger
          languages: [python]
          severity: HIGH
          message: Danger with $ARG
          pattern: danger($ARG)
      """;

  @TempDir private Path folder;

  @Test
  void errorsStandWhereTheyAre() throws Exception {
    String wrong = RULE.replace("pattern: danger($ARG)", "patern: danger($ARG)");
    assertEquals(
        List.of("1:4 1 sightline.settings", "5:4 2 sightline.settings"), diagnostics(wrong));
    String pattern = RULE.replace("danger($ARG)", "danger($ARG");
    assertEquals(List.of("5:4 1 sightline.settings"), diagnostics(pattern));
    assertEquals(List.of(), diagnostics(RULE));
    assertEquals(List.of(), diagnostics("services:\n  - id: x\n"));
  }

  @Test
  void errorsInSettingsStandWhereTheyAre() throws Exception {
    try (TestClient client = TestClient.started(CAN)) {
      String uri = Uris.of(folder.resolve(".sightline.yaml"));
      client.open(uri, "run: sometimes\ndisable: [no.such.rule]\nseverity:\n  x: bad\nrn: type\n");
      assertEquals(
          List.of(
              "0:0 1 sightline.settings",
              "1:0 2 sightline.settings",
              "3:5 1 sightline.settings",
              "4:0 1 sightline.settings"),
          client.published(uri, 1));
    }
  }

  @Test
  void keysAreExplained() throws Exception {
    String hover = hover("a.yaml", RULE.replace("severity", "sev^erity"));
    assertTrue(hover.contains("CRITICAL, HIGH"), hover);
    assertTrue(hover.contains("```yaml\nseverity: HIGH\n```"), hover);
    assertEquals("null", hover("a.yaml", RULE.replace("danger(", "dan^ger(")));
    String settings = hover(".sightline.yaml", "max-^problems: 3\n");
    assertTrue(settings.contains("At most this many findings"), settings);
    assertTrue(settings.contains("`1000`"), settings);
    assertTrue(hover(".sightline.yaml", "disable:\n  - python.fake^.eval\n").contains("eval"));
  }

  @Test
  void keysAndValuesAreOffered() throws Exception {
    List<String> keys = offered("a.yaml", RULE + "    ^");
    assertTrue(keys.containsAll(List.of("patterns", "question", "metadata")), "" + keys);
    assertFalse(keys.contains("metavariable-regex"), "" + keys);
    List<String> terms = offered("a.yaml", RULE + "    patterns:\n      - ^");
    assertTrue(terms.containsAll(List.of("pattern-not", "metavariable-regex")), "" + terms);
    assertEquals(
        List.of("confirmed", "needs_review"), offered("a.yaml", RULE + "    verdict: ^\n"));
    assertEquals(List.of("$ARG"), offered("a.yaml", RULE + "    fix: safe($^)\n"));
    assertEquals(List.of("type", "save"), offered(".sightline.yaml", "run: ^"));
    assertTrue(offered(".sightline.yaml", "^").contains("threat-model"));
    assertEquals(
        List.of("python.fake.eval"),
        offered(".sightline.yaml", "disable:\n  - ^").stream()
            .filter(s -> s.contains("."))
            .toList());
    assertEquals(List.of(), offered("a.py", "x = ^"));
  }

  @Test
  void ruleAndFixtureLeadToEachOther() throws Exception {
    Path rule = Files.writeString(folder.resolve("danger.yaml"), RULE);
    Path fixture =
        Files.writeString(
            folder.resolve("danger.py"), "# ruleid: test.danger\ndanger(1)\n# ok: test.danger\n");
    assertEquals(
        List.of(Uris.of(fixture) + " 1:0"),
        locations(rule, RULE.replace("test.danger", "test^.danger")));
    assertEquals(
        List.of(Uris.of(rule) + " 1:8"),
        locations(fixture, "# ruleid: test.dan^ger\ndanger(1)\n# ok: test.danger\n"));
    assertEquals(List.of(), locations(fixture, "danger(^1)\n"));
  }

  @Test
  void aRuleIsTestedOnItsFixture() throws Exception {
    Path rule = Files.writeString(folder.resolve("danger.yaml"), RULE);
    String text = "# ruleid: test.danger\nharmless(1)\n# ok: test.danger\ndanger(2)\n";
    Path fixture = Files.writeString(folder.resolve("danger.py"), text);
    try (TestClient client = TestClient.started(CAN)) {
      String uri = Uris.of(rule);
      String other = Uris.of(fixture);
      client.open(uri, RULE);
      client.open(other, text);
      client.published(other, 1);
      String range = TestClient.range("5:4>5:4").toString();
      JsonElement actions =
          client.result(
              "textDocument/codeAction",
              "{\"textDocument\":{\"uri\":\"%s\"},\"range\":%s,\"context\":{\"diagnostics\":[]}}"
                  .formatted(uri, range));
      JsonObject action = actions.getAsJsonArray().get(0).getAsJsonObject();
      assertEquals("Test test.danger on its fixtures", action.get("title").getAsString());
      String said = client.result("workspace/executeCommand", action.get("command") + "") + "";
      assertTrue(said.contains("misses 1 lines of its fixture and finds 1 too many"), said);
      JsonObject marked =
          client.await(m ->
              other.equals(Json.string(m, "params", "uri"))
                  && Json.at(m, "params", "diagnostics").toString().contains("rule-test"));
      assertEquals(
          List.of("1:0 1 sightline.rule-test", "3:0 1 sightline.rule-test"),
          TestClient.brief(Json.at(marked, "params", "diagnostics").getAsJsonArray()));

      client.change(uri, 2, "", RULE.replace("danger($ARG)", "harmless($ARG)"));
      said = client.result("workspace/executeCommand", action.get("command") + "") + "";
      assertTrue(said.contains("finds what its fixture says"), said);
    }
  }

  private List<String> diagnostics(String text) throws Exception {
    try (TestClient client = TestClient.started(CAN)) {
      String uri = Uris.of(folder.resolve("a.yaml"));
      client.open(uri, text);
      return client.published(uri, 1);
    }
  }

  private String hover(String name, String marked) throws Exception {
    JsonElement hover = asked(folder.resolve(name), "textDocument/hover", marked);
    return hover.isJsonNull() ? "null" : Json.string(hover, "contents", "value") + "";
  }

  private List<String> offered(String name, String marked) throws Exception {
    List<String> labels = new ArrayList<>();
    JsonElement items = asked(folder.resolve(name), "textDocument/completion", marked);
    if (items.isJsonArray()) {
      items.getAsJsonArray().forEach(item -> labels.add(Json.string(item, "label")));
    }
    return labels;
  }

  private static List<String> locations(Path file, String marked) throws Exception {
    List<String> found = new ArrayList<>();
    JsonElement locations = asked(file, "textDocument/definition", marked);
    if (locations.isJsonArray()) {
      for (JsonElement at : locations.getAsJsonArray()) {
        JsonElement start = Json.at(at, "range", "start");
        found.add(
            Json.string(at, "uri")
                + " "
                + Json.at(start, "line")
                + ":"
                + Json.at(start, "character"));
      }
    }
    return found;
  }

  private static JsonElement asked(Path file, String method, String marked) throws Exception {
    String before = marked.substring(0, marked.indexOf('^'));
    long line = before.chars().filter(c -> c == '\n').count();
    int character = before.length() - before.lastIndexOf('\n') - 1;
    try (TestClient client = TestClient.started(CAN)) {
      client.open(Uris.of(file), marked.replace("^", ""));
      return client.result(
          method,
          "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%d,\"character\":%d}}"
              .formatted(Uris.of(file), line, character));
    }
  }
}
