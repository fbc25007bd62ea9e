package dev.sightline.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sightline.analysis.Finding;
import dev.sightline.lsp.WorkspaceEdits.Change;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Switches a rule off in the settings file nearest to a document: as an edit that the editor makes,
 * or, where the file is missing and the editor cannot create it, as a command that we carry out.
 */
final class RuleSwitch {
  /** Arguments: the document's URI and the rule's id. */
  static final String COMMAND = "sightline.disableRule";

  private final Documents documents;
  private final Client client;
  private final Settings settings;

  RuleSwitch(Documents documents, Client client, Settings settings) {
    this.documents = documents;
    this.client = client;
    this.settings = settings;
  }

  /** The action for the rule of a finding; null if the document lies in no folder. */
  @Nullable CodeAction off(Version version, Finding finding) {
    Path file = version.document().site().settingsFile();
    if (file == null) {
      return null;
    }
    String id = finding.rule().id();
    CodeAction action = new CodeAction("Switch off " + id + " in " + file.getFileName());
    action.setKind(CodeActionKind.QuickFix);
    if (client.features().edits().resolveEdit()) {
      JsonObject data = new JsonObject();
      data.addProperty("uri", version.document().uri());
      data.addProperty("rule", id);
      action.setData(data);
    } else {
      complete(action, version.document().uri(), id, file, null);
    }
    return action;
  }

  /** Adds the edit to an action that was given without. */
  CompletableFuture<?> resolve(CodeAction action) {
    JsonElement data = action.getData() instanceof JsonElement json ? json : null;
    String uri = Json.string(data, "uri");
    String id = Json.string(data, "rule");
    if (action.getEdit() != null || uri == null || id == null) {
      return CompletableFuture.completedFuture(action);
    }
    return withSettings(
        uri,
        (file, open) -> {
          complete(action, uri, id, file, open);
          return action;
        });
  }

  /** Writes the settings file of a document. */
  CompletableFuture<?> execute(String uri, String id) {
    return withSettings(
        uri,
        (file, open) -> {
          write(file, id);
          settings.saved(Uris.of(file));
          return null;
        });
  }

  /** Does something with the settings file of a document, and with its version in the editor. */
  private <T> CompletableFuture<@Nullable T> withSettings(String uri, Work<T> work) {
    return documents.<T>ask(
        uri,
        document -> {
          Path file = document.site().settingsFile();
          if (file == null) {
            throw Refusals.of(ResponseErrorCode.RequestFailed, "the document lies in no folder");
          }
          Version open = documents.current(file);
          return CompletableFuture.<@Nullable T>supplyAsync(() -> work.with(file, open));
        });
  }

  private interface Work<T> {
    @Nullable T with(Path file, @Nullable Version open);
  }

  private void complete(
      CodeAction action, String uri, String id, Path file, @Nullable Version open) {
    WorkspaceEdits edits = new WorkspaceEdits(client.features());
    if (open == null && !Files.exists(file)) {
      if (client.features().edits().createFiles()) {
        action.setEdit(edits.newFile(Uris.of(file), SettingsEdit.disable("", id).text()));
      } else {
        action.setCommand(new Command(action.getTitle(), COMMAND, List.of(uri, id)));
      }
      return;
    }
    String target = open == null ? Uris.of(file) : open.document().uri();
    String content = open == null ? read(file) : open.snapshot().text().toString();
    SettingsEdit edit = SettingsEdit.disable(content, id);
    List<Change> change = List.of(new Change(edit.range(), edit.text()));
    Integer number = open == null ? null : open.number();
    WorkspaceEdit made = edits.of(target, number, Text.of(content), change);
    action.setEdit(made);
  }

  private static void write(Path file, String id) {
    try {
      String old = Files.exists(file) ? read(file) : "";
      Files.writeString(file, SettingsEdit.disable(old, id).applyTo(old));
    } catch (IOException e) {
      throw Refusals.of(
          ResponseErrorCode.RequestFailed, "cannot write " + file + ": " + e.getMessage());
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
