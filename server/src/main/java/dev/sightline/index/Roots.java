package dev.sightline.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the root of the project to which a path belongs. */
public final class Roots {
  private static final List<String> MARKERS =
      List.of(
          ".sightline.yaml",
          ".git",
          "pyproject.toml",
          "setup.py",
          "setup.cfg",
          "Pipfile",
          "requirements.txt",
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "package.json",
          "go.mod",
          "Cargo.toml",
          "composer.json",
          "Gemfile");

  private Roots() {}

  /**
   * The nearest folder above (or at) a path that is marked as a project's root; else the current
   * folder if it holds the path; else the path's own folder.
   *
   * @param path absolute, with {@code /}
   * @param current the current folder, absolute, with {@code /}
   */
  public static String of(FileSystem files, String path, String current) {
    String own = files.kind(path) == FileSystem.Kind.FOLDER ? path : parent(path);
    for (String folder = own; folder != null; folder = parent(folder)) {
      if (isMarked(files, folder)) {
        return folder;
      }
    }
    if (path.equals(current) || path.startsWith(current.endsWith("/") ? current : current + "/")) {
      return current;
    }
    return own == null ? path : own;
  }

  private static boolean isMarked(FileSystem files, String folder) {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    return MARKERS.stream().anyMatch(m -> files.kind(prefix + m) != FileSystem.Kind.NONE);
  }

  /** The folder that holds a path; null for the top of a file system. */
  static @Nullable String parent(String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0 || path.equals("/")) {
      return null;
    }
    return slash == 0 ? "/" : path.substring(0, slash);
  }
}
