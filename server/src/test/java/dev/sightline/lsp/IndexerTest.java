package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.index.FileSystem;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.index.Workspace;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The background's manners: others first, and quiet when done. */
@Timeout(60)
class IndexerTest {
  private static final int FILES = 300;

  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger readsWhileBusy = new AtomicInteger();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Indexer indexer =
      new Indexer(
          work -> {
            boolean complete = work.get();
            if (complete) {
              ended.countDown();
            }
          },
          busy::get);

  @Test
  void readsEverythingOnceAndEnds() throws InterruptedException {
    Workspace workspace = workspace();
    indexer.look(List.of(workspace));
    assertTrue(ended.await(30, TimeUnit.SECONDS));
    assertEquals(FILES, reads.get());
    workspace.hash("f7.py");
    assertEquals(FILES, reads.get(), "what was read is known");
    awaitNoThread();
  }

  @Test
  void waitsWhileDocumentsAreAnalysed() throws InterruptedException {
    busy.set(true);
    indexer.look(List.of(workspace()));
    Thread.sleep(200);
    assertEquals(0, readsWhileBusy.get());
    busy.set(false);
    assertTrue(ended.await(30, TimeUnit.SECONDS));
  }

  @Test
  void givesUpWhatIsOfNoUseAnyMore() throws InterruptedException {
    busy.set(true);
    indexer.look(List.of(workspace()));
    indexer.look(List.of());
    awaitNoThread();
    assertEquals(0, reads.get());
  }

  private static void awaitNoThread() throws InterruptedException {
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("sightline-index"))) {
      Thread.sleep(5);
    }
  }

  private Workspace workspace() {
    MemoryFileSystem files = new MemoryFileSystem();
    for (int i = 0; i < FILES; i++) {
      files.file("/w/f" + i + ".py", "x = " + i + "\n");
    }
    files.file("/w/readme.txt", "no code\n");
    FileSystem counting =
        new FileSystem() {
          @Override
          public Kind kind(String path) {
            return files.kind(path);
          }

          @Override
          public List<Entry> list(String folder) {
            return files.list(folder);
          }

          @Override
          public String realPath(String path) {
            return files.realPath(path);
          }

          @Override
          public byte[] read(String path) throws IOException {
            reads.incrementAndGet();
            if (busy.get()) {
              readsWhileBusy.incrementAndGet();
            }
            return files.read(path);
          }
        };
    Languages languages = new Languages(new Unit.Maker());
    return Workspace.of(new Workspace.Setup(counting, "/w", languages, null));
  }
}
