package dev.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things, by several threads with room for deep code. */
final class Workers {
  private static final long STACK_BYTES = 64L << 20;

  private Workers() {}

  /**
   * The results in the order of what they were made of.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  static <A, B> List<B> map(List<A> all, int threads, Function<A, B> work)
      throws InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, task -> new Thread(null, task, "worker", STACK_BYTES));
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      all.forEach(one -> tasks.add(() -> work.apply(one)));
      List<B> results = new ArrayList<>();
      for (Future<B> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
