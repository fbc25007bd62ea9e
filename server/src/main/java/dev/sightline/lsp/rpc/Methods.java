package dev.sightline.lsp.rpc;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What we answer and listen to: a table from method to parameter type and handler. */
public final class Methods {
  private final Map<String, Answer> requests = new HashMap<>();
  private final Map<String, Listener> notifications = new HashMap<>();

  record Answer(Class<?> type, Function<Object, CompletableFuture<?>> handler) {}

  record Listener(Class<?> type, Consumer<Object> handler) {}

  /**
   * Adds a request. The handler runs on the thread that reads, so it hands work on at once.
   *
   * @param type {@code JsonElement} if there may be no parameters; else they are demanded
   */
  @SuppressWarnings("unchecked") // the reader makes the value from the same class
  public <P> Methods request(
      String method, Class<P> type, Function<P, CompletableFuture<?>> handler) {
    requests.put(method, new Answer(type, params -> handler.apply((P) params)));
    return this;
  }

  /** Adds a notification; its handler, too, runs on the thread that reads. */
  @SuppressWarnings("unchecked") // see above
  public <P> Methods notification(String method, Class<P> type, Consumer<P> handler) {
    notifications.put(method, new Listener(type, params -> handler.accept((P) params)));
    return this;
  }

  @Nullable Answer answer(String method) {
    return requests.get(method);
  }

  @Nullable Listener listener(String method) {
    return notifications.get(method);
  }
}
