package dev.sightline.lsp.rpc;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * One connection: every request of the other side gets exactly one answer, whatever becomes of it;
 * requests of ours get their answers by id. Messages come in on one thread; sending is free for
 * all.
 */
public final class Rpc {
  private final Methods methods;
  private final Gate gate;
  private final Outgoing out;
  private final Json json;
  private final Watcher watcher;
  private final AtomicInteger nextId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonElement>> asked = new ConcurrentHashMap<>();
  private final Map<JsonElement, CompletableFuture<?>> running = new ConcurrentHashMap<>();

  /** Says what is not to be served at the present stage of the session. */
  @FunctionalInterface
  public interface Gate {
    /** Why a method is refused now, or null. Asked once for each message. */
    @Nullable ResponseError refusal(String method);
  }

  /** Told of what passes and of what fails; must not throw. */
  public interface Watcher {
    void received(String kind, String method, @Nullable JsonElement id);

    void answered(String method, JsonElement id, long nanos, @Nullable ResponseError error);

    /** Something broke on our side, or a message was no good ({@code failure} null). */
    void failed(String what, @Nullable Throwable failure);
  }

  public Rpc(Methods methods, Gate gate, Outgoing out, Json json, Watcher watcher) {
    this.methods = methods;
    this.gate = gate;
    this.out = out;
    this.json = json;
    this.watcher = watcher;
  }

  public void receive(Incoming message) {
    switch (message) {
      case Incoming.Request request -> answer(request);
      case Incoming.Notification notification -> listen(notification);
      case Incoming.Response response -> settle(response);
      case Incoming.Invalid invalid -> {
        watcher.failed("a message was no good: " + invalid.why(), null);
        reply(invalid.id(), new ResponseError(invalid.code(), invalid.why(), null));
      }
    }
  }

  public void notify(String method, @Nullable Object params) {
    out.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\""
            + method
            + "\",\"params\":"
            + json.write(params)
            + "}");
  }

  /**
   * Asks the other side. The future ends with its result (JSON null for none), or exceptionally
   * with what it says is wrong; never, if it keeps silent.
   */
  public CompletableFuture<JsonElement> request(String method, @Nullable Object params) {
    int id = nextId.incrementAndGet();
    CompletableFuture<JsonElement> answer = new CompletableFuture<>();
    asked.put(id, answer);
    out.send(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + id
            + ",\"method\":\""
            + method
            + "\",\"params\":"
            + json.write(params)
            + "}");
    return answer;
  }

  /** Ends a request of the other side before its time, if it runs. */
  public void cancel(JsonElement id) {
    CompletableFuture<?> work = running.get(id);
    if (work != null) {
      work.cancel(false);
    }
  }

  private void answer(Incoming.Request request) {
    long begin = System.nanoTime();
    watcher.received("request", request.method(), request.id());
    CompletableFuture<?> work;
    try {
      work = start(request);
    } catch (RuntimeException | StackOverflowError e) {
      work = CompletableFuture.failedFuture(e);
    }
    running.put(request.id(), work);
    CompletableFuture<?> started = work;
    CompletableFuture<?> unused =
        started.whenComplete((result, failure) -> {
          running.remove(request.id(), started);
          ResponseError error = failure == null ? null : error(request.method(), failure);
          if (error == null) {
            out.send(
                "{\"jsonrpc\":\"2.0\",\"id\":"
                    + request.id()
                    + ",\"result\":"
                    + json.write(result)
                    + "}");
          } else {
            reply(request.id(), error);
          }
          watcher.answered(request.method(), request.id(), System.nanoTime() - begin, error);
        });
  }

  private CompletableFuture<?> start(Incoming.Request request) {
    ResponseError refusal = gate.refusal(request.method());
    if (refusal != null) {
      throw new ResponseErrorException(refusal);
    }
    Methods.Answer answer = methods.answer(request.method());
    if (answer == null) {
      throw refused(ResponseErrorCode.MethodNotFound, "no method " + shortened(request.method()));
    }
    return answer.handler().apply(params(request.params(), answer.type()));
  }

  private void listen(Incoming.Notification notification) {
    watcher.received("notification", notification.method(), null);
    Methods.Listener listener = methods.listener(notification.method());
    if (listener == null || gate.refusal(notification.method()) != null) {
      return;
    }
    try {
      listener.handler().accept(params(notification.params(), listener.type()));
    } catch (ResponseErrorException e) {
      watcher.failed(notification.method() + ": " + e.getMessage(), null);
    } catch (RuntimeException | StackOverflowError e) {
      watcher.failed(notification.method(), e);
    }
  }

  private Object params(@Nullable JsonElement params, Class<?> type) {
    if (type == JsonElement.class) {
      return params == null ? JsonNull.INSTANCE : params;
    }
    try {
      Object value = json.read(params, type);
      if (value != null) {
        return value;
      }
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException e) {
      throw refused(ResponseErrorCode.InvalidParams, "the parameters have another shape");
    }
    throw refused(ResponseErrorCode.InvalidParams, "the parameters are missing");
  }

  private void settle(Incoming.Response response) {
    JsonElement id = response.id();
    CompletableFuture<JsonElement> answer =
        id.getAsJsonPrimitive().isNumber() ? asked.remove((int) id.getAsDouble()) : null;
    if (answer == null) {
      watcher.failed("an answer to no question", null);
    } else if (response.error() != null) {
      String why = Json.string(response.error(), "message");
      answer.completeExceptionally(new IllegalStateException(why == null ? "refused" : why));
    } else {
      answer.complete(response.result() == null ? JsonNull.INSTANCE : response.result());
    }
  }

  private void reply(@Nullable JsonElement id, ResponseError error) {
    JsonObject body = new JsonObject();
    body.add("code", new JsonPrimitive(error.getCode()));
    body.add("message", new JsonPrimitive(error.getMessage()));
    if (error.getData() != null) {
      body.add("data", json.tree(error.getData()));
    }
    out.send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":" + body + "}");
  }

  private ResponseError error(String method, Throwable failure) {
    return switch (failure) {
      case CompletionException e when e.getCause() != null -> error(method, e.getCause());
      case ResponseErrorException e -> e.getResponseError();
      case CancellationException e ->
          new ResponseError(ResponseErrorCode.RequestCancelled, "cancelled", null);
      default -> {
        watcher.failed(method, failure);
        yield new ResponseError(
            ResponseErrorCode.InternalError, failure.getClass().getSimpleName(), null);
      }
    };
  }

  /** An error to throw from a handler. */
  public static ResponseErrorException refused(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100) + "…";
  }
}
