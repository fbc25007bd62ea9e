package dev.sightline.lsp;

import dev.sightline.lsp.rpc.Rpc;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Requests that cannot be answered. */
final class Refusals {
  private Refusals() {}

  static ResponseErrorException of(ResponseErrorCode code, String why) {
    return Rpc.refused(code, why);
  }

  /**
   * The value, which the protocol demands.
   *
   * @throws ResponseErrorException if the client left it out
   */
  static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw of(ResponseErrorCode.InvalidParams, name + " is missing");
    }
    return value;
  }
}
