package dev.sightline.analysis.settings;

import dev.sightline.index.FileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the settings files that hold for a folder. */
public final class SettingsFiles {
  /** The name of a settings file. */
  public static final String NAME = ".sightline.yaml";

  private SettingsFiles() {}

  /**
   * The files from a folder up to the root, the nearest first.
   *
   * @param root absolute, with {@code /}
   * @param folder relative to the root, empty for the root itself
   */
  public static List<Layer> between(FileSystem files, String root, String folder) {
    List<Layer> layers = new ArrayList<>();
    String inner = folder;
    while (true) {
      String relative = inner.isEmpty() ? NAME : inner + "/" + NAME;
      String absolute = (root.endsWith("/") ? root : root + "/") + relative;
      if (files.kind(absolute) == FileSystem.Kind.FILE) {
        layers.add(read(files, absolute, relative));
      }
      if (inner.isEmpty()) {
        return layers;
      }
      inner = inner.contains("/") ? inner.substring(0, inner.lastIndexOf('/')) : "";
    }
  }

  /**
   * Reads one file, wherever it lies.
   *
   * @param file as people know it
   */
  public static Layer read(FileSystem files, String absolute, String file) {
    String folder = absolute.substring(0, Math.max(0, absolute.lastIndexOf('/')));
    try {
      String text = new String(files.read(absolute), StandardCharsets.UTF_8);
      return LayerReader.file(file, folder, text);
    } catch (IOException e) {
      return LayerReader.unreadable(file, folder, String.valueOf(e.getMessage()));
    }
  }
}
