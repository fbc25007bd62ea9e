package dev.sightline.e2e;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Frames of the base protocol; what is not exactly one fails. */
final class LspWire {
  private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

  private final InputStream in;
  private final OutputStream out;

  LspWire(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  /** One message; a null {@code params} is left out, as the protocol has it. */
  synchronized void write(JsonObject message) {
    if (message.get("params") instanceof JsonNull) {
      message.remove("params");
    }
    byte[] body = message.toString().getBytes(UTF_8);
    try {
      out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(US_ASCII));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next message, or null at the end of the stream between two messages. */
  @Nullable JsonObject read() {
    try {
      int length = -1;
      for (String header = header(); ; header = header()) {
        if (header == null) {
          return null;
        }
        if (header.isEmpty()) {
          break;
        }
        Matcher matcher = LENGTH.matcher(header);
        if (matcher.matches()) {
          length = Integer.parseInt(matcher.group(1));
        } else if (!header.startsWith("Content-Type: ")) {
          throw new AssertionError("no header of the protocol: " + header);
        }
      }
      if (length < 0) {
        throw new AssertionError("a message without Content-Length");
      }
      byte[] body = in.readNBytes(length);
      if (body.length < length) {
        throw new AssertionError("the stream ends within a message");
      }
      return checked(JsonParser.parseString(new String(body, UTF_8)).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject checked(JsonObject message) {
    if (!Json.text(message, "jsonrpc").equals("2.0")) {
      throw new AssertionError("no JSON-RPC 2.0: " + message);
    }
    if (!message.has("method") && message.has("result") == message.has("error")) {
      throw new AssertionError("a reply has either a result or an error: " + message);
    }
    return message;
  }

  private @Nullable String header() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        String text = line.toString(US_ASCII);
        if (!text.endsWith("\r")) {
          throw new AssertionError("outside of any message: " + text);
        }
        return text.substring(0, text.length() - 1);
      }
      line.write(b);
    }
    if (line.size() > 0) {
      throw new AssertionError("outside of any message: " + line.toString(UTF_8));
    }
    return null;
  }
}
