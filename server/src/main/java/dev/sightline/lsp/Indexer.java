package dev.sightline.lsp;

import dev.sightline.index.Workspace;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Looks at whole workspaces behind everything else: on one thread, which waits while documents are
 * analysed and ends when all has been seen.
 */
final class Indexer {
  private static final long SLICE_NANOS = 4_000_000;
  private static final long PAUSE_MILLIS = 20;

  private final Shown shown;
  private final BooleanSupplier busy;
  private final AtomicInteger newest = new AtomicInteger();

  /** Does something and lets people see that it takes a while. */
  interface Shown {
    void during(Supplier<Boolean> work);
  }

  /**
   * Does nothing yet.
   *
   * @param busy whether a document waits for its analysis, or has one
   */
  Indexer(Shown shown, BooleanSupplier busy) {
    this.shown = shown;
    this.busy = busy;
  }

  /** Begins with these workspaces, and gives up those it was looking at. */
  void look(List<Workspace> workspaces) {
    int mine = newest.incrementAndGet();
    if (workspaces.isEmpty()) {
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("sightline-index")
        .start(() -> {
          BooleanSupplier stop = new Slices(mine)::isOver;
          shown.during(() -> workspaces.stream().allMatch(w -> w.look(stop)));
        });
  }

  /** Slices of time, between which others come first. */
  private final class Slices {
    private final int mine;
    private long began = System.nanoTime();

    Slices(int mine) {
      this.mine = mine;
    }

    /** Whether nobody wants it any more; waits if something else is more urgent. */
    boolean isOver() {
      try {
        if (System.nanoTime() - began > SLICE_NANOS) {
          Thread.sleep(1);
          began = System.nanoTime();
        }
        while (busy.getAsBoolean() && newest.get() == mine) {
          Thread.sleep(PAUSE_MILLIS);
          began = System.nanoTime();
        }
        return newest.get() != mine;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return true;
      }
    }
  }
}
