package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sightline.lsp.rpc.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as the editor edits them, seen through their diagnostics. */
final class SynchronisationTest {
  private static final String URI = "file:///w/a.py";
  private static final String PUSH =
      "{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}";
  private static final String PULL =
      "{\"textDocument\":{\"diagnostic\":{}},\"workspace\":{\"diagnostics\":{\"refreshSupport\":true}}}";

  @Test
  void publishesEachVersion() throws Exception {
    try (TestClient client = TestClient.started(PUSH)) {
      client.open(URI, "x = 1\n");
      assertEquals(List.of(), client.published(URI, 1));
      client.change(URI, 2, "1:0>1:0", "eval(x)\nexec(workers)\n");
      assertEquals(
          List.of("1:0 2 python.fake.eval", "2:0 1 python.fake.exec", "2:5 3 python.fake.workers"),
          client.published(URI, 2));
      client.change(URI, 3, "0:0>2:0", "");
      assertEquals(
          List.of("0:0 1 python.fake.exec", "0:5 3 python.fake.workers"), client.published(URI, 3));
      client.change(URI, 4, "", "mktemp()");
      assertEquals(List.of("0:0 2 python.fake.mktemp"), client.published(URI, 4));
    }
  }

  @Test
  void takesRangesOutsideTheTextAsItsEdges() throws Exception {
    String[][] cases = {
      {"0:9999>0:9999", " eval(1)", "0:2 2 python.fake.eval"},
      {"99999:0>99999:5", "eval(1)", "2:0 2 python.fake.eval"},
      {"1:0>99999:99999", "eval(1)", "1:0 2 python.fake.eval"},
      {"-1:-1>-1:0", "eval(1)", "0:0 2 python.fake.eval"},
      {"1:1>0:0", "eval(1);", "0:0 2 python.fake.eval"},
      {"2147483647:2147483647>2147483647:2147483647", "eval(1)", "2:0 2 python.fake.eval"},
      {"1099511627776:0>1099511627776:0", "eval(1)", "2:0 2 python.fake.eval"},
    };
    for (String[] c : cases) {
      try (TestClient client = TestClient.started(PUSH)) {
        client.open(URI, "x\ny\n");
        client.change(URI, 2, c[0], c[1]);
        assertEquals(List.of(c[2]), client.published(URI, 2), c[0]);
      }
    }
  }

  @Test
  void takesSeveralChangesOfOneMessageInOrder() throws Exception {
    try (TestClient client = TestClient.started(PUSH)) {
      client.open(URI, "abc\n");
      client.notify(
          "textDocument/didChange",
          "{\"textDocument\":{\"uri\":\"%s\",\"version\":2},\"contentChanges\":[{\"range\":%s,\"text\":\"eval\",\"rangeLength\":99},{\"range\":%s,\"text\":\"(x)\"},null,{\"range\":%s,\"text\":\"\\r\\n\"}]}"
              .formatted(
                  URI,
                  TestClient.range("0:0>0:3"),
                  TestClient.range("0:4>0:4"),
                  TestClient.range("0:0>0:0")));
      assertEquals(List.of("1:0 2 python.fake.eval"), client.published(URI, 2));
    }
  }

  @Test
  void countsInTheUnitsAgreedOn() throws Exception {
    String text = "'😀é'; eval(x)\n";
    assertEquals("7", column("utf-16", text));
    assertEquals("10", column("utf-8", text));
    assertEquals("6", column("utf-32", text));
  }

  private static String column(String encoding, String text) throws Exception {
    String capabilities =
        "{\"general\":{\"positionEncodings\":[\""
            + encoding
            + "\"]},\"textDocument\":"
            + "{\"publishDiagnostics\":{\"versionSupport\":true}}}";
    try (TestClient client = TestClient.started(capabilities)) {
      client.open(URI, text);
      JsonObject told = client.await(m -> Json.at(m, "params", "version").toString().equals("1"));
      JsonElement first = Json.at(told, "params", "diagnostics").getAsJsonArray().get(0);
      return Json.at(first, "range", "start", "character").toString();
    }
  }

  @Test
  void clearsWhatItSaidOfAClosedDocument() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      client.open(URI, "eval(x)\n");
      client.await(m -> m.toString().contains("python.fake.eval"));
      client.notify("textDocument/didClose", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
      client.await(m -> m.toString().contains("\"diagnostics\":[]"));
      client.change(URI, 2, "0:0>0:0", "exec(x)");
      assertEquals(-32601, Json.at(client.request("x", "{}"), "error", "code").getAsInt());
    }
  }

  @Test
  void waitsForTheSaveIfToldSo() throws Exception {
    try (TestClient client = TestClient.started(PUSH)) {
      client.notify(
          "workspace/didChangeConfiguration", "{\"settings\":{\"sightline\":{\"run\":\"save\"}}}");
      client.open(URI, "eval(x)\n");
      client.published(URI, 1);
      client.change(URI, 2, "0:0>0:0", "exec(x)\n");
      client.change(URI, 3, "0:0>0:0", "exec(x)\n");
      client.notify("textDocument/didSave", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
      assertEquals(3, client.published(URI, 3).size());
      assertEquals(
          0, client.heard().stream().filter(m -> m.toString().contains("\"version\":2")).count());
    }
  }

  @Test
  void answersPullsAndSaysWhenNothingChanged() throws Exception {
    try (TestClient client = TestClient.started(PULL)) {
      client.open(URI, "eval(x)\n");
      JsonElement first = pull(client, "");
      assertEquals("full", Json.string(first, "kind"));
      assertEquals(
          List.of("0:0 2 python.fake.eval"),
          TestClient.brief(Json.at(first, "items").getAsJsonArray()));
      String id = Json.string(first, "resultId") + "";
      client.change(URI, 2, "1:0>1:0", "y = 2\n");
      assertEquals("unchanged", Json.string(pull(client, id), "kind"));
      client.change(URI, 3, "0:0>0:0", "\n");
      assertEquals("full", Json.string(pull(client, id), "kind"));
      assertEquals(
          0,
          client.heard().stream().filter(m -> m.toString().contains("publishDiagnostics")).count());
    }
  }

  @Test
  void holdsAWorkspacePullUntilThereIsNews() throws Exception {
    try (TestClient client = TestClient.started(PULL)) {
      int asked = client.ask("workspace/diagnostic", "{\"previousResultIds\":[]}");
      client.request("x", "{}");
      assertEquals(0, client.heard().stream().filter(m -> answers(m, asked)).count());
      client.notify(
          "workspace/didChangeConfiguration",
          "{\"settings\":{\"sightline\":{\"wrong\":\"/w/.sightline.yaml\"}}}");
      JsonObject news = client.await(m -> answers(m, asked));
      assertEquals(1, Json.at(news, "result", "items").getAsJsonArray().size());
      client.await(m -> "workspace/diagnostic/refresh".equals(Json.string(m, "method")));
    }
  }

  @Test
  void cancelsWhatIsHeld() throws Exception {
    try (TestClient client = TestClient.started(PULL)) {
      int asked = client.ask("workspace/diagnostic", "{\"previousResultIds\":[]}");
      client.notify("$/cancelRequest", "{\"id\":" + asked + "}");
      JsonObject answer = client.await(m -> answers(m, asked));
      assertEquals(-32800, Json.at(answer, "error", "code").getAsInt());
    }
  }

  private static boolean answers(JsonObject message, int id) {
    return !message.has("method") && Json.at(message, "id").toString().equals("" + id);
  }

  private static JsonElement pull(TestClient client, String known) throws Exception {
    String previous = known.isEmpty() ? "" : ",\"previousResultId\":\"" + known + "\"";
    return client.result(
        "textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"" + URI + "\"}" + previous + "}");
  }
}
