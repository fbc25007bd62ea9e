package dev.sightline.lsp;

import java.time.Duration;
import java.util.Optional;

/** Ends us when the editor's process is gone without having said so. */
final class ParentWatch {
  private static final Duration PERIOD = Duration.ofSeconds(4);

  private ParentWatch() {}

  /**
   * Watches a process. One that is not there in the first place is one of another machine or
   * container, and is not watched.
   */
  static void start(long processId, Runnable gone) {
    Optional<ProcessHandle> parent = ProcessHandle.of(processId).filter(ProcessHandle::isAlive);
    parent.ifPresent(process -> {
      Thread thread = new Thread(() -> watch(process, gone), "sightline-parent-watch");
      thread.setDaemon(true);
      thread.start();
    });
  }

  private static void watch(ProcessHandle process, Runnable gone) {
    try {
      while (process.isAlive()) {
        Thread.sleep(PERIOD);
      }
      gone.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
