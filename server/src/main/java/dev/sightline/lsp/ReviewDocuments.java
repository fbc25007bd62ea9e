package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import com.google.gson.JsonElement;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Reviews;
import dev.sightline.analysis.Reviews.Reviewed;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.lsp.rpc.Methods;
import dev.sightline.report.ReviewMarkdown;
import dev.sightline.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.jspecify.annotations.Nullable;

/**
 * Reviews of open documents, shown as documents of their own that stay current while people type:
 * made by us where the editor can ask for their text, else files in the cache folder.
 */
final class ReviewDocuments {
  /** Argument: a document's URI. */
  static final String COMMAND = "sightline.review";

  static final String SCHEME = "sightline-review";

  private final Documents documents;
  private final Client client;
  private final @Nullable Path folder;
  private final ReviewWorker worker = new ReviewWorker();
  private final Map<String, Shown> shown = new ConcurrentHashMap<>();

  /** The review of a document as it was last shown. */
  private record Shown(ReviewFile file, String text) {}

  /**
   * Nothing is shown yet.
   *
   * @param folder for reviews that are files; null if there may be none
   */
  ReviewDocuments(Documents documents, Client client, @Nullable Path folder) {
    this.documents = documents;
    this.client = client;
    this.folder = folder;
  }

  void addTo(Methods methods) {
    methods.request("workspace/textDocumentContent", JsonElement.class, this::content);
  }

  /** Opens the review of a document; gives its URI, or null if the document is not analysed. */
  CompletableFuture<?> open(String uri) {
    return documents.<String>ask(
        uri,
        document -> {
          Version version = document.current();
          return version.isWanted()
              ? version.result().thenApplyAsync(result -> open(version, result), worker)
              : CompletableFuture.<@Nullable String>completedFuture(null);
        });
  }

  private @Nullable String open(Version version, FileResult result) {
    String source = version.document().uri();
    String text = text(version, result);
    ReviewFile file = file(source);
    if (text == null || file == null) {
      return null;
    }
    show(source, new Shown(file, text));
    if (client.features().workspace().showDocument()) {
      ShowDocumentParams params = new ShowDocumentParams(file.uri());
      params.setTakeFocus(true);
      client.tell("window/showDocument", params);
    } else {
      String said = "The review is in " + file.uri();
      client.notify("window/showMessage", new MessageParams(MessageType.Info, said));
    }
    return file.uri();
  }

  /** Where the review of a document is shown; null if it cannot be. */
  private @Nullable ReviewFile file(String source) {
    return client.features().workspace().textContent()
        ? ReviewFile.made(source)
        : folder == null ? null : ReviewFile.in(folder, source);
  }

  private void show(String source, Shown now) {
    Shown before = shown.put(source, now);
    if (now.file.path() != null) {
      if (before == null || !before.text.equals(now.text)) {
        write(now);
      }
    } else if (before != null && !before.text.equals(now.text)) {
      client.tell("workspace/textDocumentContent/refresh", Map.of("uri", now.file.uri()));
    }
  }

  private void write(Shown now) {
    try {
      now.file.write(now.text);
    } catch (IOException e) {
      client.log(MessageType.Warning, "The review cannot be written: " + e.getMessage());
    }
  }

  /** A document whose review is shown was looked at again: the review follows. */
  void analysed(Version version, FileResult result) {
    if (!shown.containsKey(version.document().uri())) {
      return;
    }
    worker.execute(() -> {
      String source = version.document().uri();
      Shown before = shown.get(source);
      String text = before == null || version.isAbandoned() ? null : text(version, result);
      if (before != null && text != null && !version.isAbandoned()) {
        show(source, new Shown(before.file, text));
      }
    });
  }

  private static @Nullable String text(Version version, FileResult result) {
    Reviews reviews = version.document().site().rules().reviews();
    if (reviews == null) {
      return null;
    }
    try {
      Reviewed reviewed = new Reviewed(result, version.document().languageId());
      Review review = reviews.of(reviewed, version::isAbandoned);
      StringBuilder text = new StringBuilder();
      new ReviewMarkdown().write(review, text);
      return text.toString();
    } catch (CancellationException e) {
      return null; // the text changed meanwhile; the next version follows
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CompletableFuture<?> content(JsonElement params) {
    String uri = required(Json.string(params, "uri"), "uri");
    String source = ReviewFile.source(uri);
    Shown known = source == null ? null : shown.get(source);
    if (known != null) {
      return CompletableFuture.completedFuture(Map.of("text", known.text));
    }
    CompletableFuture<@Nullable String> text =
        source == null
            ? CompletableFuture.<@Nullable String>completedFuture(null)
            : documents.<String>ask(
                source,
                document -> {
                  Version version = document.current();
                  return version.result().thenApplyAsync(r -> remembered(version, r), worker);
                });
    return text.thenApply(
        t -> Map.of("text", t == null ? "Open the file to see its review.\n" : t));
  }

  /** Of a session before this one: the editor still shows it. */
  private @Nullable String remembered(Version version, FileResult result) {
    String source = version.document().uri();
    String text = text(version, result);
    if (text != null) {
      shown.putIfAbsent(source, new Shown(ReviewFile.made(source), text));
    }
    return text;
  }

  ReviewWorker worker() {
    return worker;
  }
}
