package dev.sightline.lsp;

import dev.sightline.analysis.Finding;
import dev.sightline.lsp.WorkspaceEdits.Change;
import dev.sightline.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/** The repairs that rules propose, as code actions for one version of a document. */
final class Fixes {
  private final WorkspaceEdits edits;
  private final Version version;
  private final Text text;

  Fixes(ClientFeatures features, Version version, Text text) {
    this.edits = new WorkspaceEdits(features);
    this.version = version;
    this.text = text;
  }

  Text text() {
    return text;
  }

  /**
   * The repair of one finding, or null if there is none. Its title says if it has to be checked.
   */
  @Nullable CodeAction one(Finding finding) {
    return finding.fix() == null ? null : of(finding.fix());
  }

  CodeAction of(Finding.Fix fix) {
    String uri = version.document().uri();
    String title = Markup.visible(fix.title());
    CodeAction action = new CodeAction(fix.safe() ? title : title + " (check what it changes)");
    action.setKind(CodeActionKind.QuickFix);
    action.setIsPreferred(fix.safe());
    WorkspaceEdit edit =
        fix.safe()
            ? edits.of(uri, version.number(), text, changes(fix))
            : edits.toBeChecked(uri, version.number(), text, changes(fix));
    action.setEdit(edit);
    return action;
  }

  /** All safe repairs that do not get into each other's way; null if there is none. */
  @Nullable CodeAction all(List<Finding> findings, String kind) {
    List<Change> all = new ArrayList<>();
    int count = 0;
    for (Finding finding : findings) {
      Finding.Fix fix = finding.fix();
      if (fix != null && fix.safe() && changes(fix).stream().allMatch(c -> fits(c, all))) {
        all.addAll(changes(fix));
        count++;
      }
    }
    if (all.isEmpty()) {
      return null;
    }
    CodeAction action = new CodeAction("Apply all safe Sightline fixes (" + count + ")");
    action.setKind(kind);
    action.setEdit(edits.of(version.document().uri(), version.number(), text, all));
    return action;
  }

  private static boolean fits(Change change, List<Change> taken) {
    return taken.stream()
        .allMatch(other ->
            change.range().end() < other.range().start()
                || other.range().end() < change.range().start());
  }

  private static List<Change> changes(Finding.Fix fix) {
    return fix.replacements().stream().map(r -> new Change(r.range(), r.text())).toList();
  }
}
