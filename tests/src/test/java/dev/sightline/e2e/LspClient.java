package dev.sightline.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An editor's side of the protocol over stdio, strict: a byte outside a frame, an unknown id, a
 * reply to nothing or a server that ends fails the test. Requests of the server are answered as an
 * editor would. Bounded waits everywhere.
 */
public final class LspClient implements AutoCloseable {
  private static final long SECONDS = 60;

  private final Process server;
  private final LspWire wire;
  private final Map<String, JsonElement> configuration = new ConcurrentHashMap<>();
  private final List<JsonObject> received = new ArrayList<>();
  private final Thread reader;
  private @Nullable Throwable broken;
  private boolean ended;
  private int lastId;

  private LspClient(Process server, InputStream in, OutputStream out) {
    this.server = server;
    this.wire = new LspWire(in, out);
    this.reader = Thread.ofPlatform().daemon().name("lsp-client").start(this::read);
  }

  /** Starts {@code sightline lsp}. */
  public static LspClient start(Sightline sightline) {
    Process server = sightline.start("lsp");
    return new LspClient(server, server.getInputStream(), server.getOutputStream());
  }

  /** Starts {@code sightline lsp --socket} on a free port, which it names, and connects. */
  public static LspClient connect(Sightline sightline) {
    Process server = sightline.start("lsp", "--socket", "0");
    try {
      String said = server.errorReader(StandardCharsets.UTF_8).readLine();
      String port = said == null ? "" : said.substring(said.lastIndexOf(' ') + 1);
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
      return new LspClient(server, socket.getInputStream(), socket.getOutputStream());
    } catch (IOException e) {
      server.destroyForcibly();
      throw new UncheckedIOException(e);
    }
  }

  /** The URI of a file as editors write it. */
  public static String uri(Path file) {
    return file.toUri().toString();
  }

  /**
   * A JSON object of alternating names and values (strings, numbers, booleans, JSON, lists, null).
   */
  public static JsonObject json(@Nullable Object... namesAndValues) {
    return Json.object(namesAndValues);
  }

  /** Sets what {@code workspace/configuration} answers for a section. */
  public void configure(String section, JsonElement value) {
    configuration.put(section, value);
  }

  /** Initializes for one root with the given client capabilities; returns the server's. */
  public JsonObject initialize(Path root, JsonObject capabilities) {
    JsonObject result =
        request(
                "initialize",
                json(
                    "processId", ProcessHandle.current().pid(),
                    "rootUri", uri(root),
                    "workspaceFolders", List.of(json("uri", uri(root), "name", "root")),
                    "capabilities", capabilities))
            .getAsJsonObject();
    notify("initialized", json());
    return result.getAsJsonObject("capabilities");
  }

  /** Opens a document at version 1. */
  public void open(String uri, String language, String text) {
    JsonObject item = json("uri", uri, "languageId", language, "version", 1, "text", text);
    notify("textDocument/didOpen", json("textDocument", item));
  }

  /** Replaces a range; line and character from zero. */
  public void change(String uri, int version, JsonObject range, String text) {
    notify(
        "textDocument/didChange",
        json(
            "textDocument", json("uri", uri, "version", version),
            "contentChanges", List.of(json("range", range, "text", text))));
  }

  /** A range; line and character from zero, end exclusive. */
  public static JsonObject range(int line, int character, int endLine, int endCharacter) {
    return json(
        "start", json("line", line, "character", character),
        "end", json("line", endLine, "character", endCharacter));
  }

  /** The published diagnostics of a version of a document, waited for. */
  public JsonArray diagnostics(String uri, int version) {
    JsonObject message =
        await(
            "diagnostics of version " + version,
            m ->
                Json.text(m, "method").equals("textDocument/publishDiagnostics")
                    && Json.text(m.getAsJsonObject("params"), "uri").equals(uri)
                    && Json.text(m.getAsJsonObject("params"), "version")
                        .equals(String.valueOf(version)));
    return message.getAsJsonObject("params").getAsJsonArray("diagnostics");
  }

  /** Sends a request and waits for its result; an error reply fails. */
  public JsonElement request(String method, @Nullable JsonElement params) {
    JsonObject reply = call(method, params);
    if (reply.has("error")) {
      throw new AssertionError(method + ": " + reply.get("error"));
    }
    JsonElement result = reply.get("result");
    if (result == null) {
      throw new AssertionError(method + ": a reply with neither result nor error: " + reply);
    }
    return result;
  }

  /** Sends a request and waits for its whole reply, an error included. */
  public JsonObject call(String method, @Nullable JsonElement params) {
    int id;
    synchronized (this) {
      id = ++lastId;
    }
    wire.write(json("jsonrpc", "2.0", "id", id, "method", method, "params", params));
    return await(
        "the reply to " + method,
        m -> !m.has("method") && Json.text(m, "id").equals(String.valueOf(id)));
  }

  /** Sends a notification. */
  public void notify(String method, @Nullable JsonElement params) {
    wire.write(json("jsonrpc", "2.0", "method", method, "params", params));
  }

  /** The newest message so far or to come that a test looks for. */
  public synchronized JsonObject await(String what, Predicate<JsonObject> wanted) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (true) {
      for (JsonObject message : received.reversed()) {
        if (wanted.test(message)) {
          return message;
        }
      }
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (broken != null || ended || left <= 0) {
        String why = ended ? "the server ended" : "not within " + SECONDS + " s";
        throw new AssertionError(what + ": " + why + "; received " + received, broken);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /** The server's process. */
  public ProcessHandle process() {
    return server.toHandle();
  }

  /** Shuts down in order; the exit status. */
  public int shutdown() {
    request("shutdown", null);
    notify("exit", null);
    try {
      if (!server.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("still running after exit");
      }
      reader.join(TimeUnit.SECONDS.toMillis(SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
    synchronized (this) {
      if (broken != null) {
        throw new AssertionError("after exit", broken);
      }
    }
    return server.exitValue();
  }

  @Override
  public void close() {
    server.destroyForcibly();
  }

  private void read() {
    try {
      for (JsonObject message = wire.read(); message != null; message = wire.read()) {
        if (message.has("method") && message.has("id")) {
          answer(message);
        }
        synchronized (this) {
          received.add(message);
          notifyAll();
        }
      }
    } catch (RuntimeException | AssertionError e) {
      synchronized (this) {
        broken = e;
      }
    }
    synchronized (this) {
      ended = true;
      notifyAll();
    }
  }

  private void answer(JsonObject request) {
    JsonElement result = JsonNull.INSTANCE;
    if (Json.text(request, "method").equals("workspace/configuration")) {
      JsonArray values = new JsonArray();
      for (JsonElement item : request.getAsJsonObject("params").getAsJsonArray("items")) {
        String section = Json.text(item.getAsJsonObject(), "section");
        values.add(configuration.getOrDefault(section, JsonNull.INSTANCE));
      }
      result = values;
    } else if (Json.text(request, "method").equals("workspace/applyEdit")) {
      result = JsonParser.parseString("{\"applied\":true}");
    }
    wire.write(json("jsonrpc", "2.0", "id", request.get("id"), "result", result));
  }
}
