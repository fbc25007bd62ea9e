package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sightline.lsp.rpc.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session from the editor's side: stages, refusals, settings, the end. */
final class SessionTest {
  private static final String HOVER =
      "{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":0,\"character\":0}}";

  @Test
  void refusesBeforeInitializeAndAfterShutdown() throws Exception {
    try (TestClient client = new TestClient(new FakeSites())) {
      assertEquals(-32002, code(client.request("textDocument/hover", HOVER)));
      client.result("initialize", "{\"capabilities\":{}}");
      assertEquals(-32600, code(client.request("initialize", "{\"capabilities\":{}}")));
      client.result("shutdown", "null");
      assertEquals(-32600, code(client.request("textDocument/hover", HOVER)));
      client.notify("exit", "null");
      assertEquals(0, client.status());
    }
  }

  @Test
  void endsWithOneWithoutShutdown() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      client.notify("exit", "null");
      assertEquals(1, client.status());
    }
    TestClient client = TestClient.started("{}");
    client.close();
    assertEquals(1, client.status());
  }

  @Test
  void answersWhatItDoesNotKnow() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      assertEquals(-32601, code(client.request("lspfuzz/unknown", "{}")));
      assertEquals(-32601, code(client.request("$/unknown", "{}")));
      assertEquals(-32602, code(client.request("textDocument/hover", "[]")));
      assertEquals(-32602, code(client.request("textDocument/hover", "{\"textDocument\":5}")));
    }
  }

  @Test
  void negotiatesPositions() throws Exception {
    assertEquals("utf-16", encoding("[\"utf-8\",\"utf-16\"]"));
    assertEquals("utf-8", encoding("[\"utf-8\"]"));
    assertEquals("utf-32", encoding("[\"x\",\"utf-32\",\"utf-8\"]"));
    assertEquals("utf-16", encoding("[]"));
  }

  private static String encoding(String offered) throws Exception {
    try (TestClient client = new TestClient(new FakeSites())) {
      JsonElement result =
          client.result(
              "initialize",
              "{\"capabilities\":{\"general\":{\"positionEncodings\":" + offered + "}}}");
      return Json.string(result, "capabilities", "positionEncoding") + "";
    }
  }

  @Test
  void offersPullOnlyToThoseWhoCanBeToldToAskAgain() throws Exception {
    String pull = "\"textDocument\":{\"diagnostic\":{}}";
    String refresh = "\"workspace\":{\"diagnostics\":{\"refreshSupport\":true}}";
    assertTrue(provider("{" + pull + "," + refresh + "}").isJsonObject());
    assertFalse(provider("{" + pull + "}").isJsonObject());
    assertFalse(provider("{" + refresh + "}").isJsonObject());
  }

  @Test
  void saysWhatIsWrongWithTheEditorsSettings() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      for (int i = 0; i < 2; i++) {
        client.notify(
            "workspace/didChangeConfiguration",
            "{\"settings\":{\"sightline\":{\"run\":\"sometimes\",\"x\":" + i + "}}}");
      }
      client.await(m -> "window/showMessage".equals(Json.string(m, "method")));
      client.result("textDocument/hover", HOVER);
      List<String> said =
          client.heard().stream()
              .filter(m -> "window/showMessage".equals(Json.string(m, "method")))
              .map(m -> Json.string(m, "params", "message"))
              .toList();
      assertEquals(
          List.of("Sightline's settings in the editor: 'run' is type or save."), said, "said once");
    }
  }

  private static JsonElement provider(String capabilities) throws Exception {
    try (TestClient client = new TestClient(new FakeSites())) {
      JsonElement result = client.result("initialize", "{\"capabilities\":" + capabilities + "}");
      return Json.at(result, "capabilities", "diagnosticProvider");
    }
  }

  @Test
  void survivesOddParameters() throws Exception {
    try (TestClient client = new TestClient(new FakeSites())) {
      client.result(
          "initialize",
          "{\"capabilities\":{\"general\":5,\"textDocument\":[]},\"workspaceFolders\":[null,{\"uri\":7}],"
              + "\"initializationOptions\":[1],\"trace\":{},\"processId\":\"x\"}");
      client.notify("initialized", "5");
      client.notify("workspace/didChangeConfiguration", "{\"settings\":[[]]}");
      client.notify("workspace/didChangeWatchedFiles", "{\"changes\":[null,{\"uri\":\"x:y\"}]}");
      client.notify("workspace/didChangeWorkspaceFolders", "{\"event\":{\"removed\":[null]}}");
      client.open("untitled:a", "eval(x)\n");
      assertEquals(List.of("0:0 2 python.fake.eval"), published(client, "untitled:a"));
    }
  }

  @Test
  void takesSettingsFromTheEditor() throws Exception {
    try (TestClient client =
        TestClient.started(
            "{\"workspace\":{\"configuration\":true},\"textDocument\":"
                + "{\"publishDiagnostics\":{\"versionSupport\":true}}}")) {
      client.settings("{\"max-problems\":1}");
      client.notify("workspace/didChangeConfiguration", "{\"settings\":null}");
      client.await(m -> "workspace/configuration".equals(Json.string(m, "method")));
      client.open("file:///a.py", "eval(x)\nexec(y)\n");
      client.await(m -> count(m) == 1);
    }
  }

  @Test
  void tellsWhatIsWrongInASettingsFile() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      client.notify(
          "workspace/didChangeConfiguration",
          "{\"settings\":{\"sightline\":{\"wrong\":\"/w/.sightline.yaml\"}}}");
      JsonObject told = client.await(m -> count(m) == 1);
      assertEquals("file:///w/.sightline.yaml", Json.string(told, "params", "uri"));
      assertEquals(
          List.of("1:2 1 sightline.settings"),
          TestClient.brief(Json.at(told, "params", "diagnostics").getAsJsonArray()));
      client.notify(
          "workspace/didChangeConfiguration", "{\"settings\":{\"sightline\":{\"run\":\"type\"}}}");
      client.await(m -> count(m) == 0);
    }
  }

  @Test
  void tracesWithoutSourceText() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      client.notify("$/setTrace", "{\"value\":\"verbose\"}");
      client.open("file:///a.py", "secret = 'hunter2'\n");
      client.request("textDocument/unknown", "{\"text\":\"hunter2\"}");
      client.await(m -> m.toString().contains("Answered 'textDocument/unknown'"));
      String traces =
          client.heard().stream()
              .filter(m -> "$/logTrace".equals(Json.string(m, "method")))
              .toList()
              .toString();
      assertTrue(traces.contains("Received notification 'textDocument/didOpen'"), traces);
      assertFalse(traces.contains("hunter2"), traces);
    }
  }

  private static int code(JsonObject answer) {
    JsonElement code = Json.at(answer, "error", "code");
    return code.isJsonNull() ? 0 : code.getAsInt();
  }

  private static long count(JsonObject message) {
    JsonElement diagnostics = Json.at(message, "params", "diagnostics");
    return diagnostics.isJsonArray() ? diagnostics.getAsJsonArray().size() : -1;
  }

  private static List<String> published(TestClient client, String uri) throws Exception {
    JsonObject message = client.await(m -> uri.equals(Json.string(m, "params", "uri")));
    return TestClient.brief(Json.at(message, "params", "diagnostics").getAsJsonArray());
  }
}
