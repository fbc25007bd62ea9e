package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.lsp.rpc.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/** The folders that are open in the editor. Used on the thread that reads only. */
final class Folders {
  private final Set<Path> folders = new LinkedHashSet<>();

  /** Takes them from the parameters of {@code initialize}, in any of its three forms. */
  void initialize(JsonElement params) {
    JsonElement listed = Json.at(params, "workspaceFolders");
    if (listed.isJsonArray()) {
      listed.getAsJsonArray().forEach(folder -> add(Json.string(folder, "uri")));
    } else if (Json.string(params, "rootUri") != null) {
      add(Json.string(params, "rootUri"));
    } else if (Json.string(params, "rootPath") != null) {
      add(Uris.of(Path.of(Json.string(params, "rootPath"))));
    }
  }

  void change(@Nullable List<WorkspaceFolder> added, @Nullable List<WorkspaceFolder> removed) {
    present(removed).forEach(folder -> path(folder.getUri()).ifPresent(folders::remove));
    present(added).forEach(folder -> add(folder.getUri()));
  }

  List<Path> all() {
    return List.copyOf(folders);
  }

  private static List<WorkspaceFolder> present(@Nullable List<WorkspaceFolder> folders) {
    List<WorkspaceFolder> present = new ArrayList<>();
    if (folders != null) {
      for (WorkspaceFolder folder : folders) {
        if (folder != null) {
          present.add(folder);
        }
      }
    }
    return present;
  }

  private void add(@Nullable String uri) {
    path(uri).ifPresent(folders::add);
  }

  private static Optional<Path> path(@Nullable String uri) {
    return uri == null ? Optional.empty() : Uris.path(uri);
  }
}
