package dev.sightline.lsp;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shows the editor that something takes long; what is done soon is not shown at all. */
final class Progress {
  private static final long UNSEEN_MILLIS = 700;

  private final Client client;
  private final AtomicInteger count = new AtomicInteger();

  Progress(Client client) {
    this.client = client;
  }

  /** Does the work, shown under a title if it takes long. */
  <T> T during(String title, Supplier<T> work) {
    if (!client.features().workspace().progress()) {
      return work.get();
    }
    Task task = new Task("sightline-" + count.incrementAndGet(), title);
    Executor later = CompletableFuture.delayedExecutor(UNSEEN_MILLIS, TimeUnit.MILLISECONDS);
    CompletableFuture<Void> begin = CompletableFuture.runAsync(task::create, later);
    try {
      return work.get();
    } finally {
      begin.cancel(false);
      task.end();
    }
  }

  /** One bar in the editor. */
  private final class Task {
    private final String token;
    private final String title;
    private boolean shown;
    private boolean ended;

    Task(String token, String title) {
      this.token = token;
      this.title = title;
    }

    synchronized void create() {
      if (!ended) {
        JsonObject params = new JsonObject();
        params.addProperty("token", token);
        var unused =
            client.request("window/workDoneProgress/create", params).thenAccept(created -> begin());
      }
    }

    private synchronized void begin() {
      if (!ended) {
        shown = true;
        JsonObject value = new JsonObject();
        value.addProperty("kind", "begin");
        value.addProperty("title", title);
        value.addProperty("cancellable", false);
        tell(value);
      }
    }

    synchronized void end() {
      ended = true;
      if (shown) {
        JsonObject value = new JsonObject();
        value.addProperty("kind", "end");
        tell(value);
      }
    }

    private void tell(JsonObject value) {
      JsonObject params = new JsonObject();
      params.addProperty("token", token);
      params.add("value", value);
      client.notify("$/progress", params);
    }
  }
}
