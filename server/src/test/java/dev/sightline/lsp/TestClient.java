package dev.sightline.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sightline.lsp.rpc.Frame;
import dev.sightline.lsp.rpc.FrameReader;
import dev.sightline.lsp.rpc.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An editor in the same process as the server: says what a test says, keeps what it hears. */
final class TestClient implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;

  private final PipedOutputStream toServer = new PipedOutputStream();
  private final List<JsonObject> heard = new ArrayList<>();
  private final CompletableFuture<Integer> status;
  private int nextId;
  private volatile JsonElement settings = JsonNull.INSTANCE;

  TestClient(Sites sites) throws IOException {
    this(sites, null);
  }

  /** With a folder for reviews that are shown as files. */
  TestClient(Sites sites, @Nullable Path reviews) throws IOException {
    PipedOutputStream fromServer = new PipedOutputStream();
    InputStream in = new PipedInputStream(toServer, 1 << 20);
    InputStream replies = new PipedInputStream(fromServer, 1 << 20);
    Setup setup =
        new Setup(
            "test", null, null, reviews, new PrintStream(OutputStream.nullOutputStream()), s -> {});
    LanguageServer server = new LanguageServer(fromServer, sites, setup);
    status = new CompletableFuture<>();
    thread(() -> {
      try {
        status.complete(server.serve(in));
      } catch (IOException e) {
        status.completeExceptionally(e);
      }
    });
    thread(() -> listen(replies));
  }

  /** A client that was initialized with these capabilities, as JSON. */
  static TestClient started(String capabilities) throws Exception {
    return started(capabilities, "null");
  }

  /** The same with the URI of its folder, as JSON. */
  static TestClient started(String capabilities, String rootUri) throws Exception {
    TestClient client = new TestClient(new FakeSites());
    client.request(
        "initialize",
        "{\"processId\":null,\"rootUri\":" + rootUri + ",\"capabilities\":" + capabilities + "}");
    client.notify("initialized", "{}");
    return client;
  }

  void settings(String json) {
    settings = JsonParser.parseString(json);
  }

  void open(String uri, String text) throws IOException {
    JsonObject item = new JsonObject();
    item.addProperty("uri", uri);
    item.addProperty("languageId", "python");
    item.addProperty("version", 1);
    item.addProperty("text", text);
    notify("textDocument/didOpen", "{\"textDocument\":" + item + "}");
  }

  /** One change; {@code range} as {@code line:character>line:character}, or empty for all. */
  void change(String uri, int version, String range, String text) throws IOException {
    JsonObject change = new JsonObject();
    if (!range.isEmpty()) {
      change.add("range", range(range));
    }
    change.addProperty("text", text);
    notify(
        "textDocument/didChange",
        "{\"textDocument\":{\"uri\":\"%s\",\"version\":%d},\"contentChanges\":[%s]}"
            .formatted(uri, version, change));
  }

  static JsonObject range(String range) {
    String[] n = range.split("[:>]", -1);
    return JsonParser.parseString(
            "{\"start\":{\"line\":%s,\"character\":%s},\"end\":{\"line\":%s,\"character\":%s}}"
                .formatted(n[0], n[1], n[2], n[3]))
        .getAsJsonObject();
  }

  void notify(String method, String params) throws IOException {
    raw("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}");
  }

  /** Sends a request and waits for its answer: the whole message. */
  JsonObject request(String method, String params) throws Exception {
    int id = ask(method, params);
    return await(m -> m.has("id") && !m.has("method") && m.get("id").equals(id(id)));
  }

  int ask(String method, String params) throws IOException {
    int id = ++nextId;
    raw(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + id
            + ",\"method\":\""
            + method
            + "\",\"params\":"
            + params
            + "}");
    return id;
  }

  private static JsonElement id(int id) {
    return JsonParser.parseString(Integer.toString(id));
  }

  /** The result of a request. */
  JsonElement result(String method, String params) throws Exception {
    JsonObject answer = request(method, params);
    if (!answer.has("result")) {
      throw new AssertionError(method + " gave " + answer);
    }
    return answer.get("result");
  }

  /** Sends a body as it is, under a right header. */
  void raw(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(
        ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    all.writeBytes(bytes);
    bytes(all.toByteArray());
  }

  void bytes(byte[] bytes) throws IOException {
    synchronized (toServer) {
      toServer.write(bytes);
      toServer.flush();
    }
  }

  /** What was published for a version of a document: as {@code line:character severity code}. */
  List<String> published(String uri, int version) throws Exception {
    JsonObject message =
        await(m ->
            "textDocument/publishDiagnostics".equals(Json.string(m, "method"))
                && uri.equals(Json.string(m, "params", "uri"))
                && Json.at(m, "params", "version").toString().equals("" + version));
    return brief(Json.at(message, "params", "diagnostics").getAsJsonArray());
  }

  static List<String> brief(JsonArray diagnostics) {
    List<String> brief = new ArrayList<>();
    for (JsonElement d : diagnostics) {
      JsonElement start = Json.at(d, "range", "start");
      brief.add(
          Json.at(start, "line")
              + ":"
              + Json.at(start, "character")
              + " "
              + Json.at(d, "severity")
              + " "
              + Json.string(d, "code"));
    }
    return brief;
  }

  /** The first message of which this holds, among those heard and those to come. */
  JsonObject await(Predicate<JsonObject> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    synchronized (heard) {
      while (true) {
        for (JsonObject message : heard) {
          if (wanted.test(message)) {
            return message;
          }
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("not heard; but: " + heard);
        }
        heard.wait(left);
      }
    }
  }

  List<JsonObject> heard() {
    synchronized (heard) {
      return List.copyOf(heard);
    }
  }

  int status() throws Exception {
    return status.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() throws IOException {
    toServer.close();
  }

  private void listen(InputStream replies) {
    FrameReader reader = new FrameReader(replies, 1 << 28);
    try {
      for (@Nullable Frame frame = reader.next(); frame != null; frame = reader.next()) {
        JsonObject message = JsonParser.parseString(((Frame.Body) frame).text()).getAsJsonObject();
        synchronized (heard) {
          heard.add(message);
          heard.notifyAll();
        }
        if (message.has("method") && message.has("id")) {
          answer(message);
        }
      }
    } catch (IOException e) {
      // The server ended without closing its stream: the test sees what it heard until then.
    }
  }

  private void answer(JsonObject request) throws IOException {
    boolean asksSettings = "workspace/configuration".equals(Json.string(request, "method"));
    String result = asksSettings ? "[" + settings + "]" : "null";
    raw("{\"jsonrpc\":\"2.0\",\"id\":" + request.get("id") + ",\"result\":" + result + "}");
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "test-client");
    thread.setDaemon(true);
    thread.start();
  }
}
