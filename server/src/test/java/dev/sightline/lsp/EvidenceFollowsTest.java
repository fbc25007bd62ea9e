package dev.sightline.lsp;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed in one open file changes what is said in another, and hover tells why. */
class EvidenceFollowsTest {
  private static final String MAIN =
      """
      from conf import CONF
      from oslo_concurrency import processutils
      workers = CONF.workers or processutils.get_worker_count()
      """;

  private static final String CONF =
      """
      from oslo_config import cfg
      CONF = cfg.CONF
      CONF.register_opts([cfg.IntOpt("workers", min=1)])
      """;

  @TempDir Path folder;

  private TestClient started() throws Exception {
    Files.writeString(folder.resolve("pyproject.toml"), "");
    Files.writeString(folder.resolve("main.py"), MAIN);
    Files.writeString(folder.resolve("conf.py"), CONF);
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
    TestClient client = new TestClient(new WorkspaceSites(projects, null));
    client.request(
        "initialize",
        """
        {"processId":null,"rootUri":"%s","capabilities":{"textDocument":{
          "hover":{"contentFormat":["markdown"]},"publishDiagnostics":{"relatedInformation":true}}}}
        """
            .formatted(Uris.of(folder)));
    client.notify("initialized", "{}");
    return client;
  }

  private String uri(String name) {
    return Uris.of(folder.resolve(name));
  }

  private JsonObject published(TestClient client, String name, boolean some) throws Exception {
    return client.await(m ->
        "textDocument/publishDiagnostics".equals(Json.string(m, "method"))
            && uri(name).equals(Json.string(m, "params", "uri"))
            && Json.at(m, "params", "diagnostics").getAsJsonArray().isEmpty() != some);
  }

  @Test
  void aBoundThatIsTypedElsewhereClears() throws Exception {
    try (TestClient client = started()) {
      client.open(uri("main.py"), MAIN);
      JsonObject confirmed = published(client, "main.py", true);
      assertTrue(confirmed.toString().contains("python.review.worker-count"));
      assertFalse(confirmed.toString().contains("upper limit"), "no question is left");
      assertTrue(confirmed.toString().contains("declares `workers`: int, minimum 1, no maximum"));
      assertTrue(confirmed.toString().contains(uri("conf.py")), "a place in the other file");
      client.open(uri("conf.py"), CONF);
      client.change(uri("conf.py"), 2, "2:47>2:47", ", max=9");
      published(client, "main.py", false);
    }
  }

  @Test
  void hintsMarkSourcesAndSinksIfASettingSaysSo() throws Exception {
    String code =
        "import os\nimport sys\nfrom flask import request\nos.system(request.args['x'])\n";
    Files.writeString(folder.resolve("main.py"), code);
    try (TestClient client = started()) {
      client.open(uri("main.py"), code);
      published(client, "main.py", true);
      assertTrue(hints(client).contains("\"result\":[]"), hints(client));
      Files.writeString(folder.resolve(".sightline.yaml"), "inlay-hints: true\n");
      client.notify(
          "workspace/didChangeWatchedFiles",
          "{\"changes\":[{\"uri\":\"" + uri(".sightline.yaml") + "\",\"type\":1}]}");
      String hints = hints(client);
      assertTrue(hints.contains("\"label\":\"untrusted:\""), hints);
      assertTrue(hints.contains("\"label\":\"tainted:\""), hints);
      assertTrue(hints.contains("\"line\":3,\"character\":10"), hints);
    }
  }

  private String hints(TestClient client) throws Exception {
    return client
        .request(
            "textDocument/inlayHint",
            """
            {"textDocument":{"uri":"%s"},"range":{"start":{"line":0,"character":0},
              "end":{"line":9,"character":0}}}
            """
                .formatted(uri("main.py")))
        .toString();
  }

  @Test
  void hoverTellsWhatWasFound() throws Exception {
    try (TestClient client = started()) {
      client.open(uri("main.py"), MAIN);
      published(client, "main.py", true);
      String hover =
          client
              .request(
                  "textDocument/hover",
                  "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":2,\"character\":12}}"
                      .formatted(uri("main.py")))
              .toString();
      assertTrue(
          hover.contains("**What was looked up:**\\n- [`conf.py:3`](<" + uri("conf.py") + "#L3>)"),
          hover);
      Files.delete(folder.resolve("conf.py"));
    }
  }
}
