package dev.sightline.lsp;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/** Makes reviews and looks up effects on a thread of its own, one after the other. */
final class ReviewWorker implements Executor {
  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private boolean started;

  @Override
  public synchronized void execute(Runnable task) {
    tasks.add(task);
    if (!started) {
      started = true;
      Threads.start("sightline-review", this::run);
    }
  }

  private void run() {
    try {
      while (true) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
