package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import dev.sightline.lsp.rpc.RawJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Gives diagnostics when the editor asks, and tells it to ask again when other things hold. */
final class Pull implements Delivery {
  private static final String EMPTY = "[]";

  /** Shared by all documents, so that those without findings take no room. */
  private static final Report NOTHING = new Report("0", EMPTY);

  private final Client client;
  private final DiagnosticJson json;
  private final FileProblems problems;
  private final Map<String, Report> reports = new HashMap<>();
  private final List<Held> held = new ArrayList<>();
  private long nextId;

  /** What was answered last for a document; the id stays as long as the answer does. */
  private record Report(String id, String array) {}

  /** A question about the workspace that waits until there is something new to say. */
  private record Held(Map<String, String> known, CompletableFuture<@Nullable RawJson> answer) {}

  Pull(Client client, DiagnosticJson json, FileProblems problems) {
    this.client = client;
    this.json = json;
    this.problems = problems;
  }

  /** The report of a document's present version. */
  CompletableFuture<@Nullable RawJson> document(OpenDocument document, @Nullable String known) {
    Version version = document.current();
    Report last = last(document.uri());
    if (!version.isWanted() && last != null) {
      return CompletableFuture.completedFuture(answer(last, known));
    }
    return version
        .result()
        .<@Nullable RawJson>thenApply(
            result -> answer(report(document.uri(), json.array(document, result)), known))
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(askAgain(failure)));
  }

  /**
   * The report of a document that is not open: nothing, or what is wrong in it as a settings file.
   */
  RawJson closedDocument(String uri, @Nullable String known) {
    return answer(report(uri, json.problems(Uris.path(uri).orElse(null))), known);
  }

  /** The reports of settings and rule files; held open while there is nothing to tell. */
  synchronized CompletableFuture<@Nullable RawJson> workspace(Map<String, String> known) {
    Held question = new Held(known, new CompletableFuture<>());
    if (!tell(question)) {
      held.removeIf(other -> other.answer().isDone());
      held.add(question);
    }
    return question.answer();
  }

  /** An editor that asks is told all at once. */
  @Override
  public void early(Version version, FileResult result) {}

  /** Of a text that the editor knows, it does not ask again by itself. */
  @Override
  public void analysed(Version version, FileResult result) {
    Report last = version.isDoubted() ? last(version.document().uri()) : null;
    String known = last == null ? EMPTY : last.array();
    if (version.isDoubted() && !json.array(version.document(), result).equals(known)) {
      client.tell("workspace/diagnostic/refresh", null);
    }
  }

  @Override
  public synchronized void closed(OpenDocument document) {
    reports.remove(document.uri());
  }

  @Override
  public synchronized void settingsChanged(Set<Path> files) {
    held.removeIf(this::tell);
    client.tell("workspace/diagnostic/refresh", null);
  }

  private boolean tell(Held question) {
    Map<String, String> arrays = new HashMap<>();
    question.known().keySet().forEach(uri -> arrays.put(uri, EMPTY));
    problems.files().forEach(f -> arrays.put(Uris.of(f), json.problems(f)));
    List<String> items = new ArrayList<>();
    arrays.forEach((uri, array) -> {
      Report report = report(uri, array);
      if (!report.id().equals(question.known().get(uri))) {
        items.add(
            new JsonText(array.length() + 100)
                .raw("{\"kind\":\"full\",\"version\":null,\"uri\":")
                .string(uri)
                .raw(",\"resultId\":")
                .string(report.id())
                .raw(",\"items\":" + array + "}")
                .toString());
      }
    });
    return !items.isEmpty()
        && question.answer().complete(new RawJson("{\"items\":[" + String.join(",", items) + "]}"));
  }

  private synchronized @Nullable Report last(String uri) {
    return reports.get(uri);
  }

  private synchronized Report report(String uri, String array) {
    if (array.equals(EMPTY)) {
      reports.remove(uri);
      return NOTHING;
    }
    Report last = reports.get(uri);
    if (last == null || !last.array().equals(array)) {
      last = new Report(Long.toString(++nextId), array);
      reports.put(uri, last);
    }
    return last;
  }

  private static RawJson answer(Report report, @Nullable String known) {
    return new RawJson(
        report.id().equals(known)
            ? "{\"kind\":\"unchanged\",\"resultId\":\"" + report.id() + "\"}"
            : "{\"kind\":\"full\",\"resultId\":\""
                + report.id()
                + "\",\"items\":"
                + report.array()
                + "}");
  }

  /** A version that was abandoned is no error of the editor's: it should simply ask again. */
  private static Throwable askAgain(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException e && e.getCause() != null ? e.getCause() : failure;
    return cause instanceof ResponseErrorException
        ? new ResponseErrorException(
            new ResponseError(
                ResponseErrorCode.ServerCancelled,
                "the text changed",
                new DiagnosticServerCancellationData(true)))
        : cause;
  }
}
