package dev.sightline.lsp;

import dev.sightline.analysis.Finding;
import dev.sightline.lsp.WorkspaceEdits.Change;
import dev.sightline.text.Text;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.CodeActionKind;
import org.jspecify.annotations.Nullable;

/** The action that writes an ignore comment. */
final class Silence {
  private static final Set<String> WITHOUT_COMMENTS = Set.of("json", "csv", "pem", "key", "txt");

  private final ClientFeatures features;
  private final Version version;
  private final Text text;

  Silence(ClientFeatures features, Version version, Text text) {
    this.features = features;
    this.version = version;
    this.text = text;
  }

  /**
   * Silences a finding where it stands; null, or disabled with the reason, where that cannot be.
   */
  @Nullable CodeAction line(Finding finding) {
    OpenDocument document = version.document();
    String id = finding.rule().id();
    CodeAction action = new CodeAction("Ignore " + id + " on this line, with a reason");
    action.setKind(CodeActionKind.QuickFix);
    String name = Uris.name(document.uri());
    if (WITHOUT_COMMENTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      action.setDisabled(new CodeActionDisabled("This kind of file has no comments."));
      return features.edits().disabled() ? action : null;
    }
    Comments comments = Comments.of(document.languageId(), document.uri());
    IgnoreComment comment = IgnoreComment.of(text, finding.range(), id, comments);
    Change change = new Change(comment.range(), comment.text());
    action.setEdit(
        new WorkspaceEdits(features)
            .snippet(document.uri(), version.number(), text, change, comment.snippet()));
    return action;
  }
}
