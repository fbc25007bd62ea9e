package dev.sightline.lsp.rpc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages whole and in order, on a thread of its own: whoever sends never waits for a client
 * that does not read. Who has much to send asks {@link #awaitRoom} first.
 */
public final class Outgoing {
  private static final int ROOM = 4;

  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<String> waiting = new ArrayDeque<>();
  private boolean writing;
  private boolean closed;

  public Outgoing(OutputStream out) {
    this.out = out;
  }

  public void start() {
    Thread thread = new Thread(this::run, "sightline-out");
    thread.setDaemon(true);
    thread.start();
  }

  public void send(String json) {
    lock.lock();
    try {
      if (!closed) {
        waiting.add(json);
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the client has read nearly all that was sent, or the stream is closed. */
  public void awaitRoom() throws InterruptedException {
    lock.lock();
    try {
      while (waiting.size() > ROOM && !closed) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until all is written, at most for the time given. */
  public void flush(long millis) {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while ((writing || !waiting.isEmpty()) && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      for (String json = next(); json != null; json = next()) {
        write(json);
      }
    } catch (IOException e) {
      close();
    }
  }

  private @Nullable String next() {
    lock.lock();
    try {
      writing = false;
      changed.signalAll();
      while (waiting.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      writing = !closed;
      return closed ? null : waiting.remove();
    } finally {
      lock.unlock();
    }
  }

  private void write(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + body.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    out.write(all);
    out.flush();
  }

  private void close() {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
