package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.text.Text;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is no longer in the editor is no longer in memory. */
final class MemoryTest {
  private static final int EDITS = 10_000;

  @Test
  void forgetsOldVersions() throws Exception {
    Watched watched = new Watched();
    try (TestClient client = new TestClient(watched)) {
      client.request(
          "initialize",
          "{\"capabilities\":{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}}");
      client.open("file:///a.py", "eval(x)\n");
      for (int version = 2; version <= EDITS; version++) {
        client.change("file:///a.py", version, version % 2 == 0 ? "0:0>0:0" : "0:0>0:1", " ");
      }
      client.published("file:///a.py", EDITS);
      client.request("x", "{}");
      assertTrue(watched.snapshots.size() >= EDITS);
      assertTrue(alive(watched) <= 2, alive(watched) + " versions are still in memory");
    }
  }

  /** How many there are after a collection; a few are tried, since one may come too early. */
  private static long alive(Watched watched) throws InterruptedException {
    long alive = Long.MAX_VALUE;
    for (int i = 0; i < 20 && alive > 2; i++) {
      System.gc();
      Thread.sleep(100);
      alive = watched.snapshots.stream().filter(s -> s.get() != null).count();
    }
    return alive;
  }

  /** Keeps an eye on every snapshot that is made, without keeping it. */
  private static final class Watched implements Sites {
    private final Queue<WeakReference<Document.Snapshot>> snapshots = new ConcurrentLinkedQueue<>();

    @Override
    public Site of(@Nullable Path file) {
      return new Site(new WatchedAnalyzer(snapshots), null, null, Site.Policy.DEFAULT, List::of);
    }

    @Override
    public List<Site.FileProblem> problems() {
      return List.of();
    }

    @Override
    public void folders(List<Path> present) {}

    @Override
    public boolean clientSettings(JsonElement settings) {
      return false;
    }

    @Override
    public List<String> editorProblems() {
      return List.of();
    }

    @Override
    public boolean changed(List<Path> files) {
      return false;
    }
  }

  private record WatchedAnalyzer(Queue<WeakReference<Document.Snapshot>> snapshots)
      implements Analyzer {
    @Override
    public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
      return new FakeAnalyzer().analyse(path, content, cancellation);
    }

    @Override
    public Document open(String path, String languageId, String text) {
      return new WatchedDocument(new FakeAnalyzer().open(path, languageId, text), snapshots);
    }
  }

  private record WatchedDocument(
      Document document, Queue<WeakReference<Document.Snapshot>> snapshots) implements Document {
    @Override
    public String path() {
      return document.path();
    }

    @Override
    public Text text() {
      return document.text();
    }

    @Override
    public void edit(int start, int end, String replacement) {
      document.edit(start, end, replacement);
    }

    @Override
    public Snapshot snapshot() {
      Snapshot made = document.snapshot();
      snapshots.add(new WeakReference<>(made));
      return made;
    }
  }
}
