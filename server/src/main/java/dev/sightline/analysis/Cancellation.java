package dev.sightline.analysis;

import java.util.concurrent.CancellationException;

/** Tells long work that nobody waits for it any more. Safe to ask from any thread. */
@FunctionalInterface
public interface Cancellation {

  Cancellation NEVER = () -> false;

  boolean isCancelled();

  /**
   * Asked at every unit of work.
   *
   * @throws CancellationException if the work is no longer wanted; nothing of it may be published
   */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
