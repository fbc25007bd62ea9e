package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.sightline.analysis.Project;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * "Security review of this file", in editors that ask for its text and in those that open files.
 */
class ReviewDocumentTest {
  private static final String ASKS =
      "{\"workspace\":{\"textDocumentContent\":{}},\"window\":{\"showDocument\":{\"support\":true}},"
          + "\"textDocument\":{\"hover\":{\"contentFormat\":[\"markdown\"]}}}";
  private static final String OPENS = "{\"window\":{\"showDocument\":{\"support\":true}}}";
  private static final String CODE = "import tools\ntools.clean('x')\n";
  private static final String TOOLS =
      "import subprocess\ndef clean(name):\n    subprocess.run(['rm', name])\n";

  @TempDir Path folder;

  private TestClient started(String capabilities) throws Exception {
    Files.createDirectory(folder.resolve("w"));
    Files.writeString(folder.resolve("w/.sightline.yaml"), "hover: {effects: true}\n");
    Files.writeString(folder.resolve("w/tools.py"), TOOLS);
    Files.writeString(folder.resolve("w/a.py"), CODE);
    Languages languages = new Languages(new Unit.Maker());
    ProjectFactory projects =
        (root, editor) ->
            new Project(
                new Project.Setup(
                    new DiskFileSystem(),
                    root,
                    Project.Rules.PACK,
                    editor,
                    languages,
                    Clock.systemUTC()));
    TestClient client =
        new TestClient(new WorkspaceSites(projects, null), folder.resolve("reviews"));
    client.request(
        "initialize",
        "{\"processId\":null,\"rootUri\":\"%s\",\"capabilities\":%s}"
            .formatted(Uris.of(folder.resolve("w")), capabilities));
    client.notify("initialized", "{}");
    return client;
  }

  private String uri() {
    return Uris.of(folder.resolve("w/a.py"));
  }

  private static String review(TestClient client, String uri) throws Exception {
    return String.valueOf(
        Json.string(
            client.request(
                "workspace/executeCommand",
                "{\"command\":\"sightline.review\",\"arguments\":[\"" + uri + "\"]}"),
            "result"));
  }

  private static String text(TestClient client, String review) throws Exception {
    return String.valueOf(
        Json.string(
            client.request("workspace/textDocumentContent", "{\"uri\":\"" + review + "\"}"),
            "result",
            "text"));
  }

  @Test
  void followsTheTyping() throws Exception {
    try (TestClient client = started(ASKS)) {
      client.open(uri(), CODE);
      String review = review(client, uri());
      assertTrue(review.startsWith("sightline-review:/a.py.review.md?file%3A"), review);
      client.await(m -> "window/showDocument".equals(Json.string(m, "method")));
      String before = text(client, review);
      assertTrue(before.startsWith("# Security review of `a.py`\n"), before);
      assertTrue(before.contains("Starts a program, one call away: via `clean()`"), before);
      assertTrue(before.contains("`tools.py:3`"), before);
      client.change(uri(), 2, "1:0>1:16", "open('y')");
      JsonObject refresh =
          client.await(
              m -> "workspace/textDocumentContent/refresh".equals(Json.string(m, "method")));
      assertEquals(review, Json.string(refresh, "params", "uri"));
      String after = text(client, review);
      assertTrue(after.contains("Opens a file: `open`"), after);
      assertFalse(after.contains("Starts a program"), after);
    }
  }

  @Test
  void isAFileForOtherEditors() throws Exception {
    try (TestClient client = started(OPENS)) {
      client.open(uri(), CODE);
      Path file = Uris.path(review(client, uri())).orElseThrow();
      assertTrue(file.startsWith(folder.resolve("reviews")), file.toString());
      assertTrue(Files.readString(file).contains("Starts a program"));
      client.change(uri(), 2, "1:0>1:16", "open('y')");
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (!Files.readString(file).contains("Opens a file") && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      assertTrue(Files.readString(file).contains("Opens a file"));
    }
  }

  @Test
  void ofATextThatWasNeverSaved() throws Exception {
    try (TestClient client = started(ASKS)) {
      client.open("untitled:Untitled-1", "import utils\nutils.monkey_patch()\n");
      String text = text(client, review(client, "untitled:Untitled-1"));
      assertTrue(text.contains("`utils` is not in the workspace"), text);
      assertTrue(text.contains("`Untitled-1:2`"), text);
    }
  }

  @Test
  void effectsOnHover() throws Exception {
    try (TestClient client = started(ASKS)) {
      client.open(uri(), CODE);
      String hover =
          String.valueOf(
              Json.string(
                  client.request(
                      "textDocument/hover",
                      "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":1,\"character\":8}}"
                          .formatted(uri())),
                  "result",
                  "contents",
                  "value"));
      assertTrue(hover.startsWith("`clean()`\n\n- starts a program [tools.py:3](<file://"), hover);
    }
  }
}
