package dev.sightline.lsp;

import dev.sightline.lsp.rpc.Methods;
import dev.sightline.lsp.rpc.RawJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers an editor that fetches diagnostics. */
final class DiagnosticHandlers {
  private final Documents documents;
  private final Supplier<Delivery> delivery;

  DiagnosticHandlers(Documents documents, Supplier<Delivery> delivery) {
    this.documents = documents;
    this.delivery = delivery;
  }

  void addTo(Methods methods) {
    methods
        .request("textDocument/diagnostic", DocumentDiagnosticParams.class, this::document)
        .request("workspace/diagnostic", WorkspaceDiagnosticParams.class, this::workspace);
  }

  private CompletableFuture<?> document(DocumentDiagnosticParams params) {
    Pull pull = pull();
    String uri = DocumentHandlers.uri(params.getTextDocument());
    String known = params.getPreviousResultId();
    return documents
        .<RawJson>ask(uri, document -> pull.document(document, known))
        .thenApply(report -> report == null ? pull.closedDocument(uri, known) : report);
  }

  private CompletableFuture<?> workspace(WorkspaceDiagnosticParams params) {
    Map<String, String> known = new HashMap<>();
    List<PreviousResultId> ids = params.getPreviousResultIds();
    for (PreviousResultId id : ids == null ? List.<PreviousResultId>of() : ids) {
      if (id != null && id.getUri() != null && id.getValue() != null) {
        known.put(id.getUri(), id.getValue());
      }
    }
    return pull().workspace(known);
  }

  private Pull pull() {
    if (delivery.get() instanceof Pull pull) {
      return pull;
    }
    throw Refusals.of(
        ResponseErrorCode.RequestFailed,
        "diagnostics are published, since you cannot be told to ask");
  }
}
