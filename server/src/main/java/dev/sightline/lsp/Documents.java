package dev.sightline.lsp;

import dev.sightline.analysis.Analyzer;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.text.PositionEncoding;
import dev.sightline.text.Text;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.jspecify.annotations.Nullable;

/**
 * The open documents. One thread of its own opens, edits and closes them in the order in which the
 * editor did; every question goes through the same queue, so it sees just the edits before it.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same analyzer
final class Documents {
  private final Map<String, OpenDocument> open = new LinkedHashMap<>();
  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final Sites sites;
  private final Listener listener;

  /** Told on the documents' thread. */
  interface Listener {
    /**
     * There is a version that nobody has looked at.
     *
     * @param whole not by an edit: the document was opened, or other settings hold
     */
    void renewed(Version version, boolean whole);

    void saved(Version version);

    /** There is a version of a text that was looked at before: other things may hold of it. */
    void doubtful(Version version);

    /**
     * It was found out what is in force.
     *
     * @param anew other things held before
     */
    void settled(Sites sites, boolean anew);

    void closed(OpenDocument document);

    void failed(String what, Throwable failure);
  }

  Documents(Sites sites, Listener listener) {
    this.sites = sites;
    this.listener = listener;
  }

  void start() {
    Threads.start("sightline-documents", this::run);
  }

  void open(TextDocumentItem item) {
    tasks.add(() -> {
      String uri = item.getUri();
      Site site = sites.of(Uris.path(uri).orElse(null));
      listener.settled(sites, false);
      String language = item.getLanguageId() == null ? "" : item.getLanguageId();
      OpenDocument document =
          new OpenDocument(uri, language, item.getVersion(), item.getText(), site);
      OpenDocument old = open.put(uri, document);
      if (old != null) {
        old.close();
      }
      listener.renewed(document.current(), true);
    });
  }

  void change(
      String uri,
      @Nullable Integer version,
      List<TextDocumentContentChangeEvent> changes,
      PositionEncoding encoding) {
    tasks.add(() -> {
      OpenDocument document = open.get(uri);
      if (document != null) {
        document.change(changes, version, encoding);
        listener.renewed(document.current(), false);
      }
    });
  }

  void close(String uri) {
    tasks.add(() -> {
      OpenDocument document = open.remove(uri);
      if (document != null) {
        document.close();
        listener.closed(document);
      }
    });
  }

  /** Asks about a document as it stands behind the edits so far; of one that is not open, null. */
  <T> CompletableFuture<@Nullable T> ask(
      String uri, Function<OpenDocument, CompletableFuture<@Nullable T>> question) {
    return later(() -> {
      OpenDocument document = open.get(uri);
      return document == null
          ? CompletableFuture.<@Nullable T>completedFuture(null)
          : question.apply(document);
    });
  }

  /** The version of a file that is open, or null. To be asked on the documents' thread. */
  @Nullable Version current(Path file) {
    for (OpenDocument document : open.values()) {
      if (file.equals(document.file())) {
        return document.current();
      }
    }
    return null;
  }

  /** The disk with what is open put over it. To be asked on the documents' thread. */
  OpenTexts texts() {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (OpenDocument document : open.values()) {
      Path file = document.file();
      if (file != null) {
        texts.put(DiskFileSystem.slashes(file), document.current().snapshot().text());
      }
    }
    return OpenTexts.of(texts);
  }

  /** An old version of a document was looked at to its end: the present one may profit. */
  void refresh(OpenDocument document) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    tasks.add(() -> {
      try {
        document.refresh();
      } finally {
        done.countDown();
      }
    });
    done.await();
  }

  /** Other things may hold of these files, as an analyzer calls them. */
  void doubt(Analyzer analyzer, Set<String> paths) {
    tasks.add(() -> {
      for (OpenDocument document : open.values()) {
        if (document.site().analyzer() == analyzer && paths.contains(document.path())) {
          document.doubt();
          listener.doubtful(document.current());
        }
      }
    });
  }

  /** The document was saved: now is the time, if settings say so. */
  void saved(String uri) {
    tasks.add(() -> {
      OpenDocument document = open.get(uri);
      if (document != null) {
        listener.saved(document.current());
      }
    });
  }

  /** Tells what holds from the beginning. */
  void prepare(Consumer<Sites> first) {
    tasks.add(() -> {
      first.accept(sites);
      listener.settled(sites, false);
    });
  }

  /**
   * Takes a change of settings, rules or folders; if it says that other things hold now, documents
   * for which they do are opened anew.
   */
  void reconsider(Predicate<Sites> change) {
    tasks.add(() -> {
      if (change.test(sites)) {
        open.values().forEach(this::reconsider);
        listener.settled(sites, true);
      }
    });
  }

  private void reconsider(OpenDocument document) {
    Site site = sites.of(document.file());
    if (!site.equals(document.site())) {
      document.reopen(site);
      listener.renewed(document.current(), true);
    }
  }

  private <T> CompletableFuture<T> later(Supplier<CompletableFuture<T>> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    tasks.add(() -> {
      if (answer.isDone()) {
        return;
      }
      try {
        CompletableFuture<T> unused =
            work.get()
                .whenComplete((value, failure) -> {
                  if (failure == null) {
                    answer.complete(value);
                  } else {
                    answer.completeExceptionally(failure);
                  }
                });
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    return answer;
  }

  private void run() {
    try {
      while (true) {
        Runnable task = tasks.take();
        try {
          task.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
          listener.failed("a change of documents", e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
