package dev.sightline.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.sightline.lsp.rpc.Outgoing;
import dev.sightline.lsp.rpc.Rpc;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.jspecify.annotations.Nullable;

/**
 * Tells the editor what passes between us if it wants to know, and standard error what fails. Names
 * methods, times and our own classes; never a parameter, since that could be source text.
 */
final class Tracing implements Rpc.Watcher {
  private final Outgoing out;
  private final PrintStream err;
  private volatile boolean on;
  private volatile boolean verbose;

  Tracing(Outgoing out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** As {@code $/setTrace} has it: {@code off}, {@code messages} or {@code verbose}; else off. */
  void level(@Nullable String value) {
    verbose = "verbose".equals(value);
    on = verbose || "messages".equals(value);
  }

  @Override
  public void received(String kind, String method, @Nullable JsonElement id) {
    if (on) {
      trace("Received " + kind + " '" + method + (id == null ? "'" : "' (" + id + ")"), null);
    }
  }

  @Override
  public void answered(String method, JsonElement id, long nanos, @Nullable ResponseError error) {
    if (on) {
      String how = error == null ? "" : ", error " + error.getCode() + ": " + error.getMessage();
      String took = "took " + TimeUnit.NANOSECONDS.toMicros(nanos) + " µs" + how;
      trace("Answered '" + method + "' (" + id + ")", verbose ? took : null);
    }
  }

  @Override
  public void failed(String what, @Nullable Throwable failure) {
    err.println(
        "sightline: " + what + (failure == null ? "" : ": " + failure.getClass().getName()));
    if (failure != null) {
      for (StackTraceElement frame : firstFrames(failure)) {
        err.println("    at " + frame);
      }
    }
  }

  private static StackTraceElement[] firstFrames(Throwable failure) {
    StackTraceElement[] all = failure.getStackTrace();
    return Arrays.copyOf(all, Math.min(all.length, 12));
  }

  private void trace(String message, @Nullable String more) {
    JsonObject params = new JsonObject();
    params.addProperty("message", message);
    if (more != null) {
      params.add("verbose", new JsonPrimitive(more));
    }
    out.send("{\"jsonrpc\":\"2.0\",\"method\":\"$/logTrace\",\"params\":" + params + "}");
  }
}
