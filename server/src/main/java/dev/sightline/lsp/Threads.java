package dev.sightline.lsp;

/** Threads that read and analyse code. */
final class Threads {
  /** Code nests deep; the default stack is made for shallower work. */
  private static final long STACK_BYTES = 64L << 20;

  private Threads() {}

  static void start(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }
}
