package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import dev.sightline.lsp.rpc.RawJson;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Publishes the diagnostics of each version as soon as they are known. */
final class Push implements Delivery {
  private final Client client;
  private final DiagnosticJson json;
  private final FileProblems problems;
  private final Set<Path> open = new HashSet<>();

  Push(Client client, DiagnosticJson json, FileProblems problems) {
    this.client = client;
    this.json = json;
    this.problems = problems;
  }

  @Override
  public void analysed(Version version, FileResult result) throws InterruptedException {
    client.awaitRoom();
    OpenDocument document = version.document();
    String array = json.array(document, result, problems.of(document.file()));
    synchronized (this) {
      // A newer version, or the close, abandoned this one first: so nothing old comes after it.
      if (!version.isAbandoned()) {
        if (document.file() != null) {
          open.add(document.file());
        }
        publish(document.uri(), version.number(), array);
      }
    }
  }

  @Override
  public synchronized void closed(OpenDocument document) {
    open.remove(document.file());
    publish(document.uri(), null, json.problems(problems.of(document.file())));
  }

  @Override
  public synchronized void settingsChanged(Set<Path> files) {
    for (Path file : files) {
      if (!open.contains(file)) {
        publish(Uris.of(file), null, json.problems(problems.of(file)));
      }
    }
  }

  private void publish(String uri, @Nullable Integer version, String array) {
    client.notify(
        "textDocument/publishDiagnostics", new RawJson(json.publication(uri, version, array)));
  }
}
