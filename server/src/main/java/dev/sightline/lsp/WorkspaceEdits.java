package dev.sightline.lsp;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Edits in the form that the editor takes: for a version of a document if it can check that. */
final class WorkspaceEdits {
  private static final String CHECK = "check";

  private final ClientFeatures features;

  WorkspaceEdits(ClientFeatures features) {
    this.features = features;
  }

  /** {@code text} in place of {@code range}. */
  record Change(Span range, String text) {}

  /** Changes of one document. */
  WorkspaceEdit of(String uri, @Nullable Integer version, Text text, List<Change> changes) {
    List<TextEdit> edits =
        changes.stream().map(c -> new TextEdit(range(text, c.range()), c.text())).toList();
    if (!features.edits().documentChanges()) {
      return new WorkspaceEdit(Map.of(uri, edits));
    }
    return documentEdit(uri, version, edits.stream().map(WorkspaceEdits::plain).toList());
  }

  /**
   * Changes that a person has to look at first: shown before they are made, where that is possible.
   */
  WorkspaceEdit toBeChecked(
      String uri, @Nullable Integer version, Text text, List<Change> changes) {
    if (!features.edits().annotations()) {
      return of(uri, version, text, changes);
    }
    List<Either<TextEdit, SnippetTextEdit>> edits =
        changes.stream()
            .map(c -> plain(new AnnotatedTextEdit(range(text, c.range()), c.text(), CHECK)))
            .toList();
    WorkspaceEdit edit = documentEdit(uri, version, edits);
    ChangeAnnotation annotation = new ChangeAnnotation("This may change what the code does");
    annotation.setNeedsConfirmation(true);
    edit.setChangeAnnotations(Map.of(CHECK, annotation));
    return edit;
  }

  /** A change with a place to type in, where the editor has that. */
  WorkspaceEdit snippet(
      String uri, @Nullable Integer version, Text text, Change change, String snippet) {
    if (!features.edits().snippets()) {
      return of(uri, version, text, List.of(change));
    }
    SnippetTextEdit edit =
        new SnippetTextEdit(
            range(text, change.range()), new StringValue(StringValueKind.SNIPPET, snippet));
    return documentEdit(uri, version, List.of(Either.forRight(edit)));
  }

  /** A new file with a text. The editor must be able to create files. */
  WorkspaceEdit newFile(String uri, String content) {
    Range start =
        new Range(new org.eclipse.lsp4j.Position(0, 0), new org.eclipse.lsp4j.Position(0, 0));
    TextDocumentEdit fill =
        new TextDocumentEdit(
            new VersionedTextDocumentIdentifier(uri, null),
            List.of(plain(new TextEdit(start, content))));
    CreateFile create = new CreateFile(uri, new CreateFileOptions(false, true));
    return new WorkspaceEdit(List.of(Either.forRight(create), Either.forLeft(fill)));
  }

  private static WorkspaceEdit documentEdit(
      String uri, @Nullable Integer version, List<Either<TextEdit, SnippetTextEdit>> edits) {
    VersionedTextDocumentIdentifier document = new VersionedTextDocumentIdentifier(uri, version);
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, edits))));
  }

  private static Either<TextEdit, SnippetTextEdit> plain(TextEdit edit) {
    return Either.forLeft(edit);
  }

  private Range range(Text text, Span span) {
    return Ranges.of(text, span, features.encoding());
  }
}
