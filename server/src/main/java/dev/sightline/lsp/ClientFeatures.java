package dev.sightline.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.text.PositionEncoding;
import java.util.Optional;

/**
 * What the editor can do, as far as it matters to us. Read leniently: a capability of an unexpected
 * shape is one that the editor does not have.
 */
record ClientFeatures(
    PositionEncoding encoding,
    Diagnostics diagnostics,
    Edits edits,
    Workspace workspace,
    boolean markdown) {

  /** Of diagnostics: {@code pull} only if we can also tell the editor to ask again. */
  record Diagnostics(
      boolean pull, boolean versions, boolean related, boolean codeDescription, boolean data) {}

  /** Of edits and code actions. */
  record Edits(
      boolean documentChanges,
      boolean createFiles,
      boolean snippets,
      boolean annotations,
      boolean resolveEdit,
      boolean disabled) {}

  /** Of the workspace and the window. */
  record Workspace(
      boolean configuration,
      boolean registerConfiguration,
      boolean watchFiles,
      boolean progress,
      boolean refreshPull,
      boolean showDocument,
      boolean textContent) {}

  static final ClientFeatures NONE = of(JsonNull.INSTANCE);

  static ClientFeatures of(JsonElement capabilities) {
    boolean refresh = Json.flag(capabilities, "workspace", "diagnostics", "refreshSupport");
    JsonElement text = Json.at(capabilities, "textDocument");
    JsonElement publish = Json.at(text, "publishDiagnostics");
    return new ClientFeatures(
        encoding(capabilities),
        new Diagnostics(
            refresh && Json.at(text, "diagnostic").isJsonObject(),
            Json.flag(publish, "versionSupport"),
            Json.flag(publish, "relatedInformation"),
            Json.flag(publish, "codeDescriptionSupport"),
            Json.flag(publish, "dataSupport")),
        edits(Json.at(capabilities, "workspace", "workspaceEdit"), Json.at(text, "codeAction")),
        workspace(capabilities, refresh),
        holds(Json.at(text, "hover", "contentFormat"), "markdown"));
  }

  private static Edits edits(JsonElement edit, JsonElement action) {
    return new Edits(
        Json.flag(edit, "documentChanges"),
        Json.flag(edit, "documentChanges") && holds(Json.at(edit, "resourceOperations"), "create"),
        Json.flag(edit, "documentChanges") && Json.flag(edit, "snippetEditSupport"),
        Json.flag(edit, "documentChanges")
            && Json.at(edit, "changeAnnotationSupport").isJsonObject()
            && Json.flag(action, "honorsChangeAnnotations"),
        holds(Json.at(action, "resolveSupport", "properties"), "edit")
            && Json.flag(action, "dataSupport"),
        Json.flag(action, "disabledSupport"));
  }

  private static Workspace workspace(JsonElement capabilities, boolean refresh) {
    JsonElement workspace = Json.at(capabilities, "workspace");
    return new Workspace(
        Json.flag(workspace, "configuration"),
        Json.flag(workspace, "didChangeConfiguration", "dynamicRegistration"),
        Json.flag(workspace, "didChangeWatchedFiles", "dynamicRegistration"),
        Json.flag(capabilities, "window", "workDoneProgress"),
        refresh,
        Json.flag(capabilities, "window", "showDocument", "support"),
        Json.at(workspace, "textDocumentContent").isJsonObject());
  }

  /** UTF-16 if it is offered, since that costs least here; else the client's first choice. */
  private static PositionEncoding encoding(JsonElement capabilities) {
    JsonElement offered = Json.at(capabilities, "general", "positionEncodings");
    if (!offered.isJsonArray() || holds(offered, PositionEncoding.UTF_16.protocolName())) {
      return PositionEncoding.UTF_16;
    }
    return offered.getAsJsonArray().asList().stream()
        .flatMap(name -> named(name).stream())
        .findFirst()
        .orElse(PositionEncoding.UTF_16);
  }

  private static Optional<PositionEncoding> named(JsonElement name) {
    for (PositionEncoding encoding : PositionEncoding.values()) {
      if (name.isJsonPrimitive() && name.getAsString().equals(encoding.protocolName())) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(JsonElement list, String word) {
    return list.isJsonArray()
        && list.getAsJsonArray().asList().stream()
            .anyMatch(e -> e.isJsonPrimitive() && e.getAsString().equals(word));
  }
}
