package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.analysis.Project;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is in force where. Reads settings and rule files, and remembers what it read;
 * asked by one thread at a time, and never by the one that reads messages.
 */
interface Sites {

  /**
   * What is in force for a file.
   *
   * @param file on disk, or null for a text that has no file
   */
  Site of(@Nullable Path file);

  /** What is wrong in the settings and rule files in force. */
  List<Site.FileProblem> problems();

  /** The folders that are open in the editor. */
  void folders(List<Path> folders);

  /** The projects whose folders are open in the editor. */
  default List<Project> projects() {
    return List.of();
  }

  /**
   * The editor's own settings, which come behind those in files.
   *
   * @return whether anything changed by it
   */
  boolean clientSettings(JsonElement settings);

  /** What is wrong with the editor's own settings, as sentences. */
  List<String> editorProblems();

  /**
   * Files changed on disk.
   *
   * @return whether any of them was in force, so that what was asked before is stale
   */
  boolean changed(List<Path> files);
}
