package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import dev.sightline.lsp.rpc.RawJson;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Publishes the diagnostics of each version as soon as they are known. */
final class Push implements Delivery {
  private final Client client;
  private final DiagnosticJson json;

  /** The open documents with what was found last. */
  private final Map<Path, Shown> open = new HashMap<>();

  /** A version that was published. */
  private record Shown(Version version, FileResult result) {}

  Push(Client client, DiagnosticJson json) {
    this.client = client;
    this.json = json;
  }

  @Override
  public void analysed(Version version, FileResult result) throws InterruptedException {
    client.awaitRoom();
    OpenDocument document = version.document();
    String array = json.array(document, result);
    synchronized (this) {
      // A newer version, or the close, abandoned this one first: so nothing old comes after it.
      if (!version.isAbandoned()) {
        if (document.file() != null) {
          open.put(document.file(), new Shown(version, result));
        }
        publish(document.uri(), version.number(), array);
      }
    }
  }

  @Override
  public synchronized void closed(OpenDocument document) {
    open.remove(document.file());
    publish(document.uri(), null, json.problems(document.file()));
  }

  @Override
  public synchronized void settingsChanged(Set<Path> files) {
    for (Path file : files) {
      Shown shown = open.get(file);
      if (shown == null) {
        publish(Uris.of(file), null, json.problems(file));
      } else if (!shown.version.isAbandoned()) {
        OpenDocument document = shown.version.document();
        publish(document.uri(), shown.version.number(), json.array(document, shown.result));
      }
    }
  }

  private void publish(String uri, @Nullable Integer version, String array) {
    client.notify(
        "textDocument/publishDiagnostics", new RawJson(json.publication(uri, version, array)));
  }
}
