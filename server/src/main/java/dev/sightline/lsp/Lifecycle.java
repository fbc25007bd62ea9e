package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.lsp.rpc.Rpc;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** The stages of a session, and what may be asked in each. Used on the thread that reads only. */
final class Lifecycle implements Rpc.Gate {
  private enum Stage {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  private Stage stage = Stage.NEW;
  private boolean exited;

  @Override
  public @Nullable ResponseError refusal(String method) {
    return switch (stage) {
      case NEW ->
          method.equals("initialize") || method.equals("exit")
              ? null
              : error(ResponseErrorCode.ServerNotInitialized, "initialize comes first");
      case RUNNING ->
          method.equals("initialize")
              ? error(ResponseErrorCode.InvalidRequest, "initialized already")
              : null;
      case SHUT_DOWN ->
          method.equals("exit")
              ? null
              : error(ResponseErrorCode.InvalidRequest, "shut down already");
    };
  }

  private static ResponseError error(ResponseErrorCode code, String why) {
    return new ResponseError(code, why, null);
  }

  /** Answers {@code initialize} with what the function makes of its parameters. */
  CompletableFuture<?> initialize(JsonElement params, Function<JsonElement, Object> capabilities) {
    Object answer = capabilities.apply(params);
    stage = Stage.RUNNING;
    return CompletableFuture.completedFuture(answer);
  }

  CompletableFuture<?> shutdown() {
    stage = Stage.SHUT_DOWN;
    return CompletableFuture.completedFuture(null);
  }

  void exit() {
    exited = true;
  }

  boolean isExited() {
    return exited;
  }

  /** The exit status that the protocol demands: 0 only after a shutdown. */
  int status() {
    return stage == Stage.SHUT_DOWN ? 0 : 1;
  }

  /** The editor's process, or -1 if it does not say. */
  static long processId(JsonElement params) {
    JsonElement id = Json.at(params, "processId");
    return id.isJsonPrimitive() && id.getAsJsonPrimitive().isNumber()
        ? (long) id.getAsDouble()
        : -1;
  }
}
