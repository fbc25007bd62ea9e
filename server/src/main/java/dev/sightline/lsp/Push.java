package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import dev.sightline.lsp.rpc.RawJson;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Publishes the diagnostics of each version as soon as they are known. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same document
final class Push implements Delivery {
  private final Client client;
  private final DiagnosticJson json;

  /** The open documents with what was found last. */
  private final Map<Path, Shown> open = new HashMap<>();

  /** A version that was published, with what was sent. */
  private record Shown(Version version, FileResult result, String array) {}

  Push(Client client, DiagnosticJson json) {
    this.client = client;
    this.json = json;
  }

  @Override
  public void early(Version version, FileResult result) {
    OpenDocument document = version.document();
    String array = json.array(document, result);
    synchronized (this) {
      boolean late = version.isAbandoned() || version.result().isDone();
      if (!late && !version.isDoubted()) {
        show(version, result, array);
      }
    }
  }

  @Override
  public void analysed(Version version, FileResult result) throws InterruptedException {
    client.awaitRoom();
    OpenDocument document = version.document();
    String array = json.array(document, result);
    synchronized (this) {
      // A newer version, or the close, abandoned this one first: so nothing old comes after it.
      if (!version.isAbandoned()) {
        show(version, result, array);
      }
    }
  }

  private void show(Version version, FileResult result, String array) {
    OpenDocument document = version.document();
    Shown shown = new Shown(version, result, array);
    Shown before = document.file() == null ? null : open.put(document.file(), shown);
    if (before == null || !isSame(before, shown)) {
      publish(document.uri(), version.number(), array);
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

  /** Whether the editor has been told already. */
  private static boolean isSame(Shown before, Shown now) {
    return before.version.document() == now.version.document()
        && Objects.equals(before.version.number(), now.version.number())
        && before.array.equals(now.array);
  }

  private void publish(String uri, @Nullable Integer version, String array) {
    client.notify(
        "textDocument/publishDiagnostics", new RawJson(json.publication(uri, version, array)));
  }
}
