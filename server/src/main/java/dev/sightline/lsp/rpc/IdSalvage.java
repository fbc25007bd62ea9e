package dev.sightline.lsp.rpc;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the id of a message that is no good, so that whoever waits for an answer gets one. */
final class IdSalvage {
  private final ByteBuffer bytes;
  private final int end;
  private int at;

  private IdSalvage(Frame.Body body) {
    this.bytes = body.bytes();
    this.end = body.bytes().limit();
  }

  static @Nullable JsonElement find(Frame.Body body) {
    return new IdSalvage(body).scan();
  }

  private @Nullable JsonElement scan() {
    int depth = 0;
    for (; at < end; at++) {
      switch (bytes.get(at)) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          String word = string();
          if (depth == 1 && word.equals("id") && skipColon()) {
            return value();
          }
        }
        default -> {}
      }
    }
    return null;
  }

  /** The string that starts here, escapes left as they are; stops at its closing quote. */
  private String string() {
    int start = ++at;
    while (at < end && bytes.get(at) != '"') {
      at += bytes.get(at) == '\\' ? 2 : 1;
    }
    int length = Math.min(Math.min(at, end) - start, 256);
    return new String(
        bytes.array(), bytes.arrayOffset() + start, Math.max(0, length), StandardCharsets.UTF_8);
  }

  private boolean skipColon() {
    int next = afterSpace(at + 1);
    if (next == end || bytes.get(next) != ':') {
      return false;
    }
    at = afterSpace(next + 1);
    return true;
  }

  private int afterSpace(int from) {
    int next = from;
    while (next < end
        && (bytes.get(next) == ' ' || (bytes.get(next) >= '\t' && bytes.get(next) <= '\r'))) {
      next++;
    }
    return Math.min(next, end);
  }

  private @Nullable JsonElement value() {
    if (at < end && bytes.get(at) == '"') {
      return new JsonPrimitive(string());
    }
    int start = at;
    at += at < end && bytes.get(at) == '-' ? 1 : 0;
    int digits = at;
    while (at < end && at - start < 30 && bytes.get(at) >= '0' && bytes.get(at) <= '9') {
      at++;
    }
    return at == digits
        ? null
        : new JsonPrimitive(
            new BigInteger(
                new String(
                    bytes.array(),
                    bytes.arrayOffset() + start,
                    at - start,
                    StandardCharsets.US_ASCII)));
  }
}
