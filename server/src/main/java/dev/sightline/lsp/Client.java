package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.lsp.rpc.Outgoing;
import dev.sightline.lsp.rpc.Rpc;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.jspecify.annotations.Nullable;

/** The editor: what it can do, and how it is spoken to. */
final class Client {
  private final Rpc rpc;
  private final Outgoing out;
  private volatile ClientFeatures features = ClientFeatures.NONE;

  Client(Rpc rpc, Outgoing out) {
    this.rpc = rpc;
    this.out = out;
  }

  ClientFeatures features() {
    return features;
  }

  void introduce(ClientFeatures theirs) {
    features = theirs;
  }

  void notify(String method, @Nullable Object params) {
    rpc.notify(method, params);
  }

  CompletableFuture<JsonElement> request(String method, @Nullable Object params) {
    return rpc.request(method, params);
  }

  /** Asks without need of the answer. */
  void tell(String method, @Nullable Object params) {
    CompletableFuture<JsonElement> unused = rpc.request(method, params);
  }

  /** A line for the editor's log; never holds source text. */
  void log(MessageType type, String message) {
    rpc.notify("window/logMessage", new MessageParams(type, message));
  }

  /** Waits until the editor has read what it was sent. */
  void awaitRoom() throws InterruptedException {
    out.awaitRoom();
  }
}
