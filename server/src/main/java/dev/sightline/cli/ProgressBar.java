package dev.sightline.cli;

import java.io.PrintStream;

/** A bar on standard error while long work goes on; nothing where that is no terminal. */
final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long PATIENCE_NANOS = 700_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final int total;
  private final long began = System.nanoTime();
  private long lastShown;
  private int done;
  private boolean shown;

  ProgressBar(PrintStream out, boolean terminal, int total) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
  }

  static ProgressBar onStandardError(int total) {
    return new ProgressBar(System.err, Output.isTerminal("err"), total);
  }

  /** One more of the total is done. Any thread may say so. */
  synchronized void step() {
    done++;
    long now = System.nanoTime();
    if (terminal && now - began > PATIENCE_NANOS && now - lastShown > PAUSE_NANOS) {
      lastShown = now;
      shown = true;
      int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
      out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] ");
      out.print(done + " of " + total + " files");
      out.flush();
    }
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    if (shown) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
