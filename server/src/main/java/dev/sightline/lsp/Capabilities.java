package dev.sightline.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sightline.lsp.rpc.Json;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What we tell an editor that we can do. */
final class Capabilities {
  static final String REVIEW = CodeActionKind.Source + ".review.sightline";
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".sightline";

  private Capabilities() {}

  /** As JSON, with what the library does not know of version 3.18 of the protocol. */
  static JsonElement json(ClientFeatures client, String version) {
    JsonElement all = new Json().tree(result(client, version));
    JsonArray schemes = new JsonArray();
    schemes.add(ReviewDocuments.SCHEME);
    JsonObject content = new JsonObject();
    content.add("schemes", schemes);
    if (Json.at(all, "capabilities", "workspace") instanceof JsonObject workspace) {
      workspace.add("textDocumentContent", content);
    }
    return all;
  }

  private static InitializeResult result(ClientFeatures client, String version) {
    ServerCapabilities ours = new ServerCapabilities();
    ours.setPositionEncoding(client.encoding().protocolName());
    ours.setTextDocumentSync(sync());
    ours.setHoverProvider(true);
    ours.setCompletionProvider(new CompletionOptions(false, List.of("$")));
    ours.setDefinitionProvider(true);
    ours.setInlayHintProvider(true);
    ours.setCodeActionProvider(codeActions(client));
    ours.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    ours.setWorkspace(workspace());
    if (client.diagnostics().pull()) {
      DiagnosticRegistrationOptions pull = new DiagnosticRegistrationOptions(true, true);
      pull.setIdentifier("sightline");
      ours.setDiagnosticProvider(pull);
    }
    return new InitializeResult(ours, new ServerInfo("sightline", version));
  }

  private static TextDocumentSyncOptions sync() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    return sync;
  }

  private static CodeActionOptions codeActions(ClientFeatures client) {
    CodeActionOptions options =
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, FIX_ALL, REVIEW));
    options.setResolveProvider(client.edits().resolveEdit());
    return options;
  }

  private static WorkspaceServerCapabilities workspace() {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    return new WorkspaceServerCapabilities(folders);
  }
}
