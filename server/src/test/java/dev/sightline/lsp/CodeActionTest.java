package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

final class CodeActionTest {
  private static final String FULL =
      "{\"workspace\":{\"workspaceEdit\":{\"documentChanges\":true,\"resourceOperations\":[\"create\"],"
          + "\"changeAnnotationSupport\":{}}},\"textDocument\":{\"codeAction\":{\"dataSupport\":true,"
          + "\"honorsChangeAnnotations\":true,\"disabledSupport\":true,"
          + "\"resolveSupport\":{\"properties\":[\"edit\"]}}}}";

  @TempDir Path folder;
  private String name = "";

  @Test
  void offersToRepairToSilenceAndToSwitchOff() throws Exception {
    try (TestClient client = open(FULL, "a.py", "eval(x); mktemp()\n")) {
      assertEquals(
          List.of(
              "quickfix: Use literal_eval (check what it changes)",
              "quickfix: Use mkstemp [preferred]",
              "quickfix: Ignore python.fake.eval on this line, with a reason",
              "quickfix: Ignore python.fake.mktemp on this line, with a reason",
              "quickfix: Switch off python.fake.eval in .sightline.yaml",
              "quickfix: Switch off python.fake.mktemp in .sightline.yaml",
              "source.fixAll.sightline: Apply all safe Sightline fixes (1)"),
          titles(actions(client, "0:0>0:17", "")));
      assertEquals(List.of(), titles(actions(client, "0:0>0:17", "\"refactor\"")));
      assertEquals(
          List.of("source.fixAll.sightline: Apply all safe Sightline fixes (1)"),
          titles(actions(client, "0:0>0:0", "\"source.fixAll\"")));
      assertEquals(
          List.of("source.fixAll.sightline: Apply all safe Sightline fixes (1)"),
          titles(actions(client, "1:0>1:0", "")));
    }
  }

  @Test
  void editsAreForTheVersionThatWasSeen() throws Exception {
    try (TestClient client = open(FULL, "a.py", "mktemp()\n")) {
      client.change(uri("a.py"), 7, "0:0>0:0", "x = ");
      JsonElement fix = actions(client, "0:5>0:5", "\"quickfix\"").get(0);
      JsonElement edit = Json.at(fix, "edit", "documentChanges").getAsJsonArray().get(0);
      assertEquals("7", Json.at(edit, "textDocument", "version").toString());
      JsonElement change = Json.at(edit, "edits").getAsJsonArray().get(0);
      assertEquals("mkstemp", Json.string(change, "newText"));
      assertEquals(TestClient.range("0:4>0:10"), Json.at(change, "range"));
    }
  }

  @Test
  void whatMayChangeTheMeaningIsToBeConfirmed() throws Exception {
    try (TestClient client = open(FULL, "a.py", "eval(x)\n")) {
      JsonElement fix = actions(client, "0:0>0:0", "").get(0);
      assertTrue(Json.flag(fix, "edit", "changeAnnotations", "check", "needsConfirmation"));
    }
  }

  @Test
  void plainEditorsGetPlainEdits() throws Exception {
    try (TestClient client = open("{}", "a.py", "mktemp()  # note\n")) {
      List<JsonElement> actions = actions(client, "0:0>0:0", "");
      JsonElement edits = Json.at(actions.get(1), "edit", "changes", uri("a.py"));
      assertEquals(
          "  # sightline: ignore[python.fake.mktemp] reason",
          Json.string(edits.getAsJsonArray().get(0), "newText"));
    }
  }

  @Test
  void createsTheSettingsFileThroughTheEditor() throws Exception {
    try (TestClient client = open(FULL, "a.py", "exec(x)\n")) {
      JsonElement action = actions(client, "0:0>0:0", "").get(1);
      JsonElement resolved = client.result("codeAction/resolve", action.toString());
      String changes = Json.at(resolved, "edit", "documentChanges").toString();
      assertTrue(changes.contains("\"kind\":\"create\""), changes);
      assertTrue(changes.contains("\"version\":null"), changes);
      assertTrue(changes.contains("disable:\\n  - python.fake.exec\\n"), changes);
    }
  }

  @Test
  void editsTheSettingsFileAsItIsInTheEditor() throws Exception {
    Files.writeString(folder.resolve(".sightline.yaml"), "run: type\n");
    try (TestClient client = open(FULL, "a.py", "exec(x)\n")) {
      client.open(uri(".sightline.yaml"), "disable: [a]\n");
      JsonElement action = actions(client, "0:0>0:0", "").get(1);
      JsonElement resolved = client.result("codeAction/resolve", action.toString());
      JsonElement edit = Json.at(resolved, "edit", "documentChanges").getAsJsonArray().get(0);
      assertEquals(
          ", python.fake.exec",
          Json.string(Json.at(edit, "edits").getAsJsonArray().get(0), "newText"));
    }
  }

  @Test
  void createsTheSettingsFileItselfForThoseWhoCannot() throws Exception {
    try (TestClient client = open("{}", "a.py", "exec(x)\n")) {
      JsonElement action = actions(client, "0:0>0:0", "").get(1);
      assertEquals("sightline.disableRule", Json.string(action, "command", "command"));
      client.result("workspace/executeCommand", Json.at(action, "command").toString());
      assertEquals(
          "disable:\n  - python.fake.exec\n", Files.readString(folder.resolve(".sightline.yaml")));
      JsonObject refused =
          client.request("workspace/executeCommand", "{\"command\":\"x\",\"arguments\":[null]}");
      assertEquals("-32602", Json.at(refused, "error", "code").toString());
    }
  }

  @Test
  void saysWhyAFileWithoutCommentsCannotHaveOne() throws Exception {
    try (TestClient client = open(FULL, "a.json", "exec(x)\n")) {
      JsonElement action = actions(client, "0:0>0:0", "").get(0);
      assertEquals("This kind of file has no comments.", Json.string(action, "disabled", "reason"));
    }
  }

  @Test
  void handsBackTheDiagnosticsItIsAbout() throws Exception {
    try (TestClient client = open(FULL, "a.py", "exec(x)\n")) {
      JsonObject diagnostic = new JsonObject();
      diagnostic.add("range", TestClient.range("0:0>0:4"));
      diagnostic.addProperty("code", "python.fake.exec");
      diagnostic.addProperty("message", "m");
      JsonElement actions =
          client.result(
              "textDocument/codeAction",
              "{\"textDocument\":{\"uri\":\"%s\"},\"range\":%s,\"context\":{\"diagnostics\":[%s]}}"
                  .formatted(uri("a.py"), TestClient.range("0:0>0:1"), diagnostic));
      JsonElement first = actions.getAsJsonArray().get(0);
      assertEquals(1, Json.at(first, "diagnostics").getAsJsonArray().size());
    }
  }

  private String uri(String name) {
    return Uris.of(folder.resolve(name));
  }

  private TestClient open(String capabilities, String name, String text) throws Exception {
    TestClient client = TestClient.started(capabilities, "\"" + Uris.of(folder) + "\"");
    client.open(uri(name), text);
    this.name = name;
    return client;
  }

  private List<JsonElement> actions(TestClient client, String range, String only) throws Exception {
    String kinds = only.isEmpty() ? "" : ",\"only\":[" + only + "]";
    return client
        .result(
            "textDocument/codeAction",
            "{\"textDocument\":{\"uri\":\"%s\"},\"range\":%s,\"context\":{\"diagnostics\":[]%s}}"
                .formatted(uri(name), TestClient.range(range), kinds))
        .getAsJsonArray()
        .asList();
  }

  private static List<String> titles(List<JsonElement> actions) {
    List<String> titles = new ArrayList<>();
    for (JsonElement action : actions) {
      titles.add(
          Json.string(action, "kind")
              + ": "
              + Json.string(action, "title")
              + (Json.flag(action, "isPreferred") ? " [preferred]" : ""));
    }
    return titles;
  }
}
