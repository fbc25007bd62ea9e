package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import com.google.gson.JsonElement;
import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.lsp.rpc.Methods;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Keeps settings, rules and folders as they are now, whoever changes them. */
final class Settings {
  private static final String SECTION = "sightline";
  private static final List<String> WATCHED =
      List.of(
          "**/*.{yaml,yml}",
          "**/" + Baseline.NAME,
          "**/{.gitignore,.ignore,.sightlineignore}",
          "**/*.{py,pyi,pth}",
          "**/pyvenv.cfg");

  private final Client client;
  private final Documents documents;
  private final Folders folders = new Folders();
  private final Progress progress;
  private final String version;

  /** Used on the documents' thread only. */
  private List<String> told = List.of();

  Settings(Client client, Documents documents, String version) {
    this.version = version;
    this.client = client;
    this.documents = documents;
    this.progress = new Progress(client);
  }

  void addTo(Methods methods) {
    methods
        .notification("workspace/didChangeConfiguration", JsonElement.class, this::configured)
        .notification(
            "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class, this::touched)
        .notification(
            "workspace/didChangeWorkspaceFolders",
            DidChangeWorkspaceFoldersParams.class,
            this::moved);
  }

  /** Takes the folders and the options that come with {@code initialize}. */
  void initialize(JsonElement params) {
    folders.initialize(params);
    List<Path> now = folders.all();
    JsonElement options = Json.at(params, "initializationOptions");
    documents.prepare(sites -> {
      sites.folders(now);
      if (options.isJsonObject()) {
        sites.clientSettings(options);
      }

      // Rules take a while to load: begin before the first document asks for them.
      Path any = now.isEmpty() ? null : now.get(0).resolve("any");
      progress.during("Sightline: loading rules", () -> sites.of(any));
      tellProblems(sites);
    });
  }

  /** Asks for the settings and to be told of changes, once the editor is ready. */
  void initialized() {
    client.log(MessageType.Info, "Sightline " + version + " on Java " + Runtime.version());
    List<Registration> wanted = new ArrayList<>();
    if (client.features().workspace().watchFiles()) {
      List<Map<String, String>> watchers =
          WATCHED.stream().map(glob -> Map.of("globPattern", glob)).toList();
      wanted.add(
          new Registration(
              "files", "workspace/didChangeWatchedFiles", Map.of("watchers", watchers)));
    }
    if (client.features().workspace().registerConfiguration()) {
      wanted.add(
          new Registration(
              "settings", "workspace/didChangeConfiguration", Map.of("section", SECTION)));
    }
    if (!wanted.isEmpty()) {
      client.tell("client/registerCapability", new RegistrationParams(wanted));
    }
    if (client.features().workspace().configuration()) {
      fetch();
    }
  }

  /** A file was saved in the editor: that may be news to editors that watch no files. */
  void saved(String uri) {
    Uris.path(uri).ifPresent(file -> changed(List.of(file)));
  }

  private void configured(JsonElement params) {
    JsonElement ours = Json.at(params, "settings", SECTION);
    if (ours.isJsonObject()) {
      take(ours);
    } else if (client.features().workspace().configuration()) {
      fetch();
    }
  }

  private void fetch() {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    var unused =
        client
            .request("workspace/configuration", new ConfigurationParams(List.of(item)))
            .thenAccept(answer -> {
              if (answer.isJsonArray() && !answer.getAsJsonArray().isEmpty()) {
                take(answer.getAsJsonArray().get(0));
              }
            })
            .exceptionally(refused -> {
              client.log(MessageType.Info, "The editor gives no settings; the defaults hold.");
              return null;
            });
  }

  private void take(JsonElement settings) {
    documents.reconsider(sites -> {
      boolean changed = sites.clientSettings(settings);
      tellProblems(sites);
      return changed;
    });
  }

  /**
   * Says what is wrong with the editor's settings, once: they lie in no file that we could mark.
   */
  private void tellProblems(Sites sites) {
    List<String> wrong = sites.editorProblems();
    if (!wrong.isEmpty() && !wrong.equals(told)) {
      String message = "Sightline's settings in the editor: " + String.join("; ", wrong) + ".";
      client.notify("window/showMessage", new MessageParams(MessageType.Warning, message));
    }
    told = wrong;
  }

  private void touched(DidChangeWatchedFilesParams params) {
    List<Path> files = new ArrayList<>();
    for (FileEvent event : required(params.getChanges(), "changes")) {
      if (event != null && event.getUri() != null) {
        Uris.path(event.getUri()).ifPresent(files::add);
      }
    }
    changed(files);
  }

  private void changed(List<Path> files) {
    documents.reconsider(sites -> sites.changed(files));
  }

  private void moved(DidChangeWorkspaceFoldersParams params) {
    WorkspaceFoldersChangeEvent event = required(params.getEvent(), "event");
    folders.change(event.getAdded(), event.getRemoved());
    List<Path> now = folders.all();
    documents.reconsider(sites -> {
      sites.folders(now);
      return true;
    });
  }
}
