package dev.sightline.lsp.rpc;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message. Any bytes give an {@link Incoming}; nothing is thrown, and depth and size of
 * what is sent cost no stack.
 */
public final class MessageParser {
  private static final int DEEPEST = 500;

  private MessageParser() {}

  public static Incoming parse(Frame frame) {
    return switch (frame) {
      case Frame.Oversized big ->
          invalid(
              null, ResponseErrorCode.InvalidRequest, "a message of " + big.length() + " bytes");
      case Frame.Body body -> parse(body);
    };
  }

  private static Incoming parse(Frame.Body body) {
    try {
      return classify(json(body));
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      return invalid(
          IdSalvage.find(body), ResponseErrorCode.ParseError, "this is no JSON we can read");
    } catch (OutOfMemoryError e) {
      return invalid(IdSalvage.find(body), ResponseErrorCode.InternalError, "no memory for it");
    }
  }

  private static JsonElement json(Frame.Body body) throws IOException {
    ByteBuffer bytes = body.bytes();
    int skip = startsWithByteOrderMark(bytes) ? 3 : 0;
    try (JsonReader reader =
        new JsonReader(
            new InputStreamReader(
                new ByteArrayInputStream(
                    bytes.array(), bytes.arrayOffset() + skip, bytes.limit() - skip),
                StandardCharsets.UTF_8))) {
      reader.setNestingLimit(DEEPEST);
      JsonElement json = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("more than one value");
      }
      return json;
    }
  }

  private static boolean startsWithByteOrderMark(ByteBuffer bytes) {
    return bytes.limit() >= 3
        && bytes.get(0) == (byte) 0xEF
        && bytes.get(1) == (byte) 0xBB
        && bytes.get(2) == (byte) 0xBF;
  }

  private static Incoming classify(JsonElement json) {
    if (!(json instanceof JsonObject message)) {
      return invalid(null, ResponseErrorCode.InvalidRequest, "a message is an object");
    }
    JsonElement id = message.get("id");
    JsonElement method = message.get("method");
    boolean usable = id != null && id.isJsonPrimitive() && !id.getAsJsonPrimitive().isBoolean();
    if (method == null) {
      return usable
          ? new Incoming.Response(id, message.get("result"), present(message.get("error")))
          : invalid(null, ResponseErrorCode.InvalidRequest, "neither a method nor an id");
    }
    if (!method.isJsonPrimitive() || !method.getAsJsonPrimitive().isString()) {
      return invalid(usable ? id : null, ResponseErrorCode.InvalidRequest, "a method is a string");
    }
    if (id == null) {
      return new Incoming.Notification(method.getAsString(), present(message.get("params")));
    }
    return usable
        ? new Incoming.Request(id, method.getAsString(), present(message.get("params")))
        : invalid(null, ResponseErrorCode.InvalidRequest, "an id is a string or a number");
  }

  private static @Nullable JsonElement present(@Nullable JsonElement element) {
    return element == null || element.isJsonNull() ? null : element;
  }

  private static Incoming invalid(@Nullable JsonElement id, ResponseErrorCode code, String why) {
    return new Incoming.Invalid(id, code.getValue(), why);
  }
}
