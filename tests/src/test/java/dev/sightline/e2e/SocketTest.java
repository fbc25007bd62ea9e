package dev.sightline.e2e;

import static dev.sightline.e2e.LspClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server on a port of this machine. */
final class SocketTest {
  @TempDir private Path folder;

  @Test
  void servesOneEditorAndEndsWithIt() {
    try (LspClient client = LspClient.connect(Sightline.in(folder))) {
      client.initialize(
          folder, json("textDocument", json("publishDiagnostics", json("versionSupport", true))));
      String uri = LspClient.uri(folder.resolve("a.py"));
      client.open(uri, "python", "eval(input())\n");
      assertEquals(
          "python.code.eval",
          Json.text(client.diagnostics(uri, 1).get(0).getAsJsonObject(), "code"));
      assertEquals(0, client.shutdown());
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Sightline.Result refused = Sightline.in(folder).run("lsp", "--socket", port);
      assertEquals(2, refused.status());
      assertTrue(refused.err().startsWith("sightline: "), refused.err());
      assertEquals("", refused.out());
    }
  }
}
