package dev.sightline.e2e;

import static dev.sightline.e2e.LspClient.json;
import static dev.sightline.e2e.LspClient.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server under a real client: what somebody sees who writes Python in an editor. */
final class ServerTest {
  private static final String CODE =
      """
      import subprocess as sp

      def run(cmd):
          sp.call(cmd, shell=True)
          return 1
      """;
  private static final String RULE = "python.process.shell";

  @TempDir private Path folder;
  private LspClient client;
  private String uri;

  @BeforeEach
  void start() throws IOException {
    Path dir = Files.createDirectories(folder.resolve("a dir #1/ünï"));
    uri = LspClient.uri(dir.resolve("a.py"));
    client = LspClient.start(Sightline.in(folder));
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void findsWhileTyping() {
    client.initialize(folder, push());
    client.open(uri, "python", CODE);
    JsonObject shell = only(client.diagnostics(uri, 1));
    assertEquals(RULE, Json.text(shell, "code"));
    assertEquals("sightline", Json.text(shell, "source"));
    assertEquals(range(3, 4, 3, 28), shell.get("range"));
    assertEquals("3", Json.text(shell, "severity"), "an open question is information");
    assertTrue(Json.text(shell, "message").startsWith("Who can influence `cmd`"));

    client.change(uri, 2, range(3, 12, 3, 15), "'ls'");
    assertEquals(0, client.diagnostics(uri, 2).size(), "a constant command is no question");
    client.change(uri, 3, range(3, 12, 3, 16), "cmd");
    client.change(uri, 4, range(0, 0, 0, 0), "# moved\n");
    assertEquals(range(4, 4, 4, 28), only(client.diagnostics(uri, 4)).get("range"));
    assertEquals(0, client.shutdown());
  }

  @Test
  void explainsOnHoverAndOnlyThere() {
    client.initialize(folder, push());
    client.open(uri, "python", CODE);
    client.diagnostics(uri, 1);
    JsonObject hover = hover(3, 8).getAsJsonObject();
    String text = Json.text(hover.getAsJsonObject("contents"), "value");
    for (String part :
        List.of(
            "**Who can influence `cmd`",
            "controls the machine",
            "**No problem if:**",
            "**What would settle it:**",
            "**What to do:**",
            "`# sightline: ignore[python.process.shell] reason`",
            "needs review · high severity",
            "CWE-78")) {
      assertTrue(text.contains(part), part + " is missing in " + text);
    }
    assertTrue(hover(4, 6).isJsonNull());
  }

  @Test
  void anIgnoreCommentFromTheLightBulbSilences() {
    client.initialize(folder, push());
    client.open(uri, "python", CODE);
    client.diagnostics(uri, 1);
    JsonObject edit =
        actions(range(3, 8, 3, 8)).stream()
            .filter(a -> Json.text(a, "title").startsWith("Ignore " + RULE))
            .map(a -> a.getAsJsonObject("edit").getAsJsonObject("changes").getAsJsonArray(uri))
            .map(edits -> edits.get(0).getAsJsonObject())
            .findFirst()
            .orElseThrow();
    client.change(uri, 2, edit.getAsJsonObject("range"), Json.text(edit, "newText"));
    assertEquals(0, client.diagnostics(uri, 2).size());
    assertTrue(hover(3, 40).toString().contains("This comment silences the finding below: reason"));
  }

  @Test
  void takesOutACommentThatDoesNothing() {
    client.initialize(folder, push());
    client.open(uri, "python", "x = 1  # sightline: ignore[" + RULE + "] old\n");
    JsonObject unused = only(client.diagnostics(uri, 1));
    assertEquals("sightline.ignore-comment", Json.text(unused, "code"));
    JsonObject edit = actions(range(0, 10, 0, 10)).getFirst().getAsJsonObject("edit");
    JsonObject change =
        edit.getAsJsonObject("changes").getAsJsonArray(uri).get(0).getAsJsonObject();
    client.change(uri, 2, change.getAsJsonObject("range"), Json.text(change, "newText"));
    assertEquals(0, client.diagnostics(uri, 2).size());
  }

  @Test
  void whatIsInTheBaselineIsAHintOrNothing() throws IOException {
    Files.writeString(folder.resolve("pyproject.toml"), "");
    Files.writeString(folder.resolve("a dir #1/ünï/a.py"), CODE);
    assertEquals(0, Sightline.in(folder).run("baseline").status());
    client.initialize(folder, push());
    client.open(uri, "python", CODE);
    assertEquals("4", Json.text(only(client.diagnostics(uri, 1)), "severity"));
    client.change(uri, 2, range(2, 0, 2, 0), "eval(input())\n");
    assertEquals(2, client.diagnostics(uri, 2).size());
    client.notify(
        "workspace/didChangeConfiguration",
        json("settings", json("sightline", json("baseline", "hide"))));
    client.change(uri, 3, range(0, 0, 0, 0), "");
    assertEquals("python.code.eval", Json.text(only(client.diagnostics(uri, 3)), "code"));
  }

  @Test
  void settingsApplyAtOnce() throws IOException {
    client.initialize(folder, push());
    client.open(uri, "python", CODE);
    assertEquals(1, client.diagnostics(uri, 1).size());
    Path settings = folder.resolve(".sightline.yaml");
    Files.writeString(settings, "disable:\n  - " + RULE + "\ncolour: red\n");
    client.notify(
        "workspace/didChangeWatchedFiles",
        json("changes", List.of(json("uri", LspClient.uri(settings), "type", 1))));
    awaitCount(uri, 0);
    JsonObject wrong = only(awaitCount(LspClient.uri(settings), 1));
    assertEquals("2", Json.text(wrong.getAsJsonObject("range").getAsJsonObject("start"), "line"));
    assertTrue(Json.text(wrong, "message").contains("colour"), wrong.toString());
    Files.delete(settings);
    client.notify(
        "workspace/didChangeWatchedFiles",
        json("changes", List.of(json("uri", LspClient.uri(settings), "type", 3))));
    awaitCount(uri, 1);
    awaitCount(LspClient.uri(settings), 0);
  }

  @Test
  void ownRulesOfTheWorkspaceRun() throws IOException {
    Files.writeString(folder.resolve(".sightline.yaml"), "rules: [own.yaml]\n");
    Files.writeString(
        folder.resolve("own.yaml"),
        """
        rules:
          - id: own.rule
            languages: [python]
            severity: WARNING
            message: Not this one.
            pattern: forbidden(...)
        """);
    client.initialize(folder, push());
    client.open(uri, "python", "forbidden(1)\n");
    JsonObject own = only(client.diagnostics(uri, 1));
    assertEquals(
        "own.rule Not this one.", Json.text(own, "code") + " " + Json.text(own, "message"));
    assertEquals("2", Json.text(own, "severity"));
  }

  @Test
  void whoeverFetchesIsNotSentAnything() {
    JsonObject capabilities =
        client.initialize(
            folder,
            json(
                "textDocument", json("diagnostic", json()),
                "workspace", json("diagnostics", json("refreshSupport", true))));
    assertTrue(capabilities.has("diagnosticProvider"));
    client.open(uri, "python", CODE);
    JsonObject report = pull("");
    assertEquals(RULE, Json.text(only(report.getAsJsonArray("items")), "code"));
    assertEquals("unchanged", Json.text(pull(Json.text(report, "resultId")), "kind"));
    client.change(uri, 2, range(3, 0, 4, 0), "");
    assertEquals(0, pull(Json.text(report, "resultId")).getAsJsonArray("items").size());
    assertEquals(0, client.shutdown());
  }

  @Test
  void secretsAreShownNowhere() {
    String secret = "ghp_" + "A1b2C3d4".repeat(4) + "Zz9x";
    client.initialize(folder, push());
    client.notify("$/setTrace", json("value", "verbose"));
    client.open(uri, "python", "token = \"" + secret + "\"\n");
    JsonArray found = client.diagnostics(uri, 1);
    assertFalse(found.isEmpty(), "a token is found");
    assertFalse(found.toString().contains(secret), found.toString());
    assertFalse(hover(0, 12).toString().contains(secret));
  }

  @Test
  void oddInputChangesNothing() {
    client.initialize(folder, push());
    client.notify("textDocument/didOpen", json("textDocument", json("uri", 5)));
    client.notify("textDocument/didChange", null);
    assertTrue(client.call("no/such", null).has("error"));
    assertTrue(client.call("textDocument/hover", json("position", 1)).has("error"));
    client.open("untitled:Untitled-1", "python", CODE);
    assertEquals(1, client.diagnostics("untitled:Untitled-1", 1).size());
    client.open(uri, "python", "def f(:\n  '''\n" + "(".repeat(20_000));
    client.diagnostics(uri, 1);
    client.change(uri, 2, range(0, 0, 99_999, 0), CODE);
    assertEquals(1, client.diagnostics(uri, 2).size());
    assertEquals(0, client.shutdown());
  }

  private static JsonObject push() {
    return json(
        "textDocument",
        json(
            "publishDiagnostics", json("versionSupport", true),
            "hover", json("contentFormat", List.of("markdown"))));
  }

  private JsonElement hover(int line, int character) {
    return client.request(
        "textDocument/hover",
        json(
            "textDocument", json("uri", uri),
            "position", json("line", line, "character", character)));
  }

  private List<JsonObject> actions(JsonObject range) {
    JsonElement actions =
        client.request(
            "textDocument/codeAction",
            json(
                "textDocument",
                json("uri", uri),
                "range",
                range,
                "context",
                json("diagnostics", List.of())));
    return actions.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private JsonObject pull(String known) {
    JsonObject params = json("textDocument", json("uri", uri));
    if (!known.isEmpty()) {
      params.addProperty("previousResultId", known);
    }
    return client.request("textDocument/diagnostic", params).getAsJsonObject();
  }

  /** The newest publication for a document, once it holds so many. */
  private JsonArray awaitCount(String document, int count) {
    String what = count + " diagnostics for " + document;
    return client
        .await(
            what,
            m ->
                Json.text(m, "method").equals("textDocument/publishDiagnostics")
                    && Json.text(m.getAsJsonObject("params"), "uri").equals(document)
                    && m.getAsJsonObject("params").getAsJsonArray("diagnostics").size() == count)
        .getAsJsonObject("params")
        .getAsJsonArray("diagnostics");
  }

  private static JsonObject only(JsonArray diagnostics) {
    assertEquals(1, diagnostics.size(), diagnostics.toString());
    return diagnostics.get(0).getAsJsonObject();
  }
}
