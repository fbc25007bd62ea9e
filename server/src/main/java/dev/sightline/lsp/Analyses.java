package dev.sightline.lsp;

import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at versions of documents on threads of its own, what was edited last first. Only the newest
 * version of a document waits; an abandoned one is given up.
 */
final class Analyses {
  private static final int LARGE = 1 << 20;

  /** Two answers in quick succession would only flicker. */
  private static final int PATIENCE_MILLIS = 400;

  private final Listener listener;
  private final Deque<Version> waiting = new ArrayDeque<>();
  private final Deque<Thread> idle = new ArrayDeque<>();
  private final Set<OpenDocument> running = new HashSet<>();
  private final ScheduledExecutorService patience =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sightline-early").factory());

  /** Told on an analysis thread of every version that was looked at to its end. */
  interface Listener {
    void analysed(Version version, FileResult result) throws InterruptedException;

    /** What can be told of it before other files are asked; told if asking takes a while. */
    void early(Version version, FileResult result);

    /** Since it was looked at, other things may hold of other documents. */
    void doubtful(Version version, Set<String> paths);

    /** It was abandoned meanwhile; waits until the present one knows what was found out. */
    void late(Version version) throws InterruptedException;

    /** Does what may take a while, and lets people see that. */
    FileResult shown(Version version, Supplier<FileResult> work);

    void failed(Version version, Throwable failure);
  }

  Analyses(Listener listener) {
    this.listener = listener;
  }

  void start(int threads) {
    for (int i = 0; i < threads; i++) {
      Threads.start("sightline-analysis-" + i, this::run);
    }
  }

  void submit(Version version) {
    version.want();
    synchronized (waiting) {
      waiting.removeIf(other -> other.document() == version.document());
      waiting.push(version);
      wake();
    }
  }

  /** The same, behind all that waits. */
  void submitLast(Version version) {
    version.want();
    synchronized (waiting) {
      waiting.removeIf(other -> other.document() == version.document());
      waiting.addLast(version);
      wake();
    }
  }

  /** Whether a version waits or is looked at. */
  boolean isBusy() {
    synchronized (waiting) {
      return !waiting.isEmpty() || !running.isEmpty();
    }
  }

  private void run() {
    try {
      while (true) {
        Version version = next();
        try {
          look(version);
        } finally {
          done(version);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Version next() throws InterruptedException {
    while (true) {
      synchronized (waiting) {
        Version version = take();
        if (version != null) {
          return version;
        }
        idle.push(Thread.currentThread());
      }
      LockSupport.park(this);
      synchronized (waiting) {
        idle.remove(Thread.currentThread());
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }

  /** The newest version whose document nobody looks at: two at once would only do work twice. */
  private @Nullable Version take() {
    for (Iterator<Version> all = waiting.iterator(); all.hasNext(); ) {
      Version version = all.next();
      if (running.add(version.document())) {
        all.remove();
        return version;
      }
    }
    return null;
  }

  /** Wakes the thread that worked last: while one document is edited, one thread stays warm. */
  private void wake() {
    Thread thread = idle.poll();
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  private void done(Version version) {
    synchronized (waiting) {
      running.remove(version.document());
      if (!waiting.isEmpty()) {
        wake();
      }
    }
  }

  private FileResult analyse(Version version) {
    return version
        .snapshot()
        .analyse(
            version,
            new Document.Listener() {
              @Override
              public void early(FileResult result) {
                ScheduledFuture<?> unused =
                    patience.schedule(
                        () -> tell(version, result), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
              }

              @Override
              public void doubtful(Set<String> paths) {
                listener.doubtful(version, paths);
              }
            });
  }

  private void tell(Version version, FileResult early) {
    if (!version.isAbandoned() && !version.result().isDone()) {
      listener.early(version, early);
    }
  }

  private void look(Version version) throws InterruptedException {
    if (version.isAbandoned()) {
      return;
    }
    try {
      FileResult result =
          version.snapshot().text().length() < LARGE
              ? analyse(version)
              : listener.shown(version, () -> analyse(version));
      version.document().lookedAt();
      if (version.isAbandoned()) {
        listener.late(version);
        return;
      }
      version.result().complete(result);
      listener.analysed(version, result);
    } catch (CancellationException e) {
      version.abandon();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      version.result().completeExceptionally(e);
      listener.failed(version, e);
    }
  }
}
