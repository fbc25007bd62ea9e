package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import dev.sightline.lsp.rpc.Methods;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.jspecify.annotations.Nullable;

/** Takes what the editor says of its documents. */
final class DocumentHandlers {
  private final Documents documents;
  private final Client client;
  private final Settings settings;

  DocumentHandlers(Documents documents, Client client, Settings settings) {
    this.documents = documents;
    this.client = client;
    this.settings = settings;
  }

  void addTo(Methods methods) {
    methods
        .notification("textDocument/didOpen", DidOpenTextDocumentParams.class, this::open)
        .notification("textDocument/didChange", DidChangeTextDocumentParams.class, this::change)
        .notification("textDocument/didClose", DidCloseTextDocumentParams.class, this::close)
        .notification("textDocument/didSave", DidSaveTextDocumentParams.class, this::save);
  }

  private void open(DidOpenTextDocumentParams params) {
    TextDocumentItem item = required(params.getTextDocument(), "textDocument");
    required(item.getUri(), "uri");
    required(item.getText(), "text");
    documents.open(item);
  }

  private void change(DidChangeTextDocumentParams params) {
    String uri = uri(params.getTextDocument());
    documents.change(
        uri,
        params.getTextDocument().getVersion(),
        required(params.getContentChanges(), "contentChanges"),
        client.features().encoding());
  }

  private void close(DidCloseTextDocumentParams params) {
    documents.close(uri(params.getTextDocument()));
  }

  private void save(DidSaveTextDocumentParams params) {
    String uri = uri(params.getTextDocument());
    documents.saved(uri);
    settings.saved(uri);
  }

  static String uri(@Nullable TextDocumentIdentifier document) {
    return required(required(document, "textDocument").getUri(), "uri");
  }
}
