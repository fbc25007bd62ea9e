package dev.sightline.lsp.rpc;

import com.google.gson.JsonElement;
import org.jspecify.annotations.Nullable;

/** A message of the other side, its form checked, its parameters not yet. */
public sealed interface Incoming {

  /** Wants an answer under {@code id}, whatever it asks. */
  record Request(JsonElement id, String method, @Nullable JsonElement params) implements Incoming {}

  record Notification(String method, @Nullable JsonElement params) implements Incoming {}

  /** The answer to a request of ours; {@code error} is null if all went well. */
  record Response(JsonElement id, @Nullable JsonElement result, @Nullable JsonElement error)
      implements Incoming {}

  /**
   * No message at all, or one of no use.
   *
   * @param id whom to tell, or null if that cannot be made out
   * @param code of JSON-RPC
   */
  record Invalid(@Nullable JsonElement id, int code, String why) implements Incoming {}
}
