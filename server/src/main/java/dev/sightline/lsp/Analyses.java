package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/**
 * Looks at versions of documents on threads of its own, what was edited last first. Only the newest
 * version of a document waits; an abandoned one is given up.
 */
final class Analyses {
  private final Listener listener;
  private final Deque<Version> waiting = new ArrayDeque<>();

  /** Told on an analysis thread of every version that was looked at to its end. */
  interface Listener {
    void analysed(Version version, FileResult result) throws InterruptedException;

    void failed(Version version, Throwable failure);
  }

  Analyses(Listener listener) {
    this.listener = listener;
  }

  void start(int threads) {
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(this::run, "sightline-analysis-" + i);
      thread.setDaemon(true);
      thread.start();
    }
  }

  void submit(Version version) {
    version.want();
    synchronized (waiting) {
      waiting.removeIf(other -> other.document() == version.document());
      waiting.push(version);
      waiting.notify();
    }
  }

  private void run() {
    try {
      while (true) {
        look(next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Version next() throws InterruptedException {
    synchronized (waiting) {
      while (waiting.isEmpty()) {
        waiting.wait();
      }
      return waiting.pop();
    }
  }

  private void look(Version version) throws InterruptedException {
    if (version.isCancelled()) {
      return;
    }
    try {
      FileResult result = version.snapshot().analyse(version);
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
