package dev.sightline.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a workspace in a stable order: honours ignore files, leaves out what no person
 * wrote there (repositories, environments, build output), and walks each real folder once.
 */
public final class FileFinder {
  private static final Set<String> NEVER =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          ".bzr",
          "__pycache__",
          "node_modules",
          ".tox",
          ".nox",
          ".venv",
          ".mypy_cache",
          ".pytest_cache",
          ".ruff_cache",
          ".eggs",
          ".gradle",
          ".idea",
          ".vscode");
  private static final int DEEPEST = 200;

  private final FileSystem files;
  private final String root;
  private final List<Glob> excludes;
  private final List<String> found = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Set<String> walked = new HashSet<>();

  /** Paths relative to the root, in order, and what could not be looked at. */
  public record Found(List<String> paths, List<Trouble> troubles) {}

  private FileFinder(FileSystem files, String root, List<Glob> excludes) {
    this.files = files;
    this.root = root;
    this.excludes = excludes;
  }

  /**
   * All files below a folder of the workspace.
   *
   * @param root absolute path of the workspace's root; ignore files between it and the folder count
   * @param folder relative to the root, empty for the root itself
   * @param excludes globs over paths relative to the root
   * @param stop asked at every folder; the search ends early when it says true
   */
  public static Found below(
      FileSystem files, String root, String folder, List<Glob> excludes, BooleanSupplier stop) {
    FileFinder finder = new FileFinder(files, root, excludes);
    Ignores ignores = Ignores.none().with("", finder.ignoreFile(".git/info/exclude"));
    ignores = ignores.with("", finder.ignoreFile(".gitignore"));
    for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
      String outer = folder.substring(0, slash);
      ignores = ignores.with(outer, finder.ignoreFile(outer + "/.gitignore"));
    }
    finder.walk(folder, folder.isEmpty() ? ignores : finder.inside(folder, ignores), 0, stop);
    return new Found(List.copyOf(finder.found), List.copyOf(finder.troubles));
  }

  private Ignores inside(String folder, Ignores outer) {
    return outer.with(folder, ignoreFile(folder + "/.gitignore"));
  }

  private void walk(String folder, Ignores ignores, int depth, BooleanSupplier stop) {
    if (stop.getAsBoolean() || depth > DEEPEST) {
      return;
    }
    try {
      if (!walked.add(files.realPath(absolute(folder)))) {
        return;
      }
      for (FileSystem.Entry entry : files.list(absolute(folder))) {
        visit(
            folder.isEmpty() ? entry.name() : folder + "/" + entry.name(),
            entry,
            ignores,
            depth,
            stop);
      }
    } catch (IOException e) {
      troubles.add(new Trouble(folder, String.valueOf(e.getMessage())));
    }
  }

  private void visit(
      String path, FileSystem.Entry entry, Ignores ignores, int depth, BooleanSupplier stop) {
    boolean folder = entry.kind() == FileSystem.Kind.FOLDER;
    if (ignores.ignore(path, folder) || excludes.stream().anyMatch(g -> g.matches(path))) {
      return;
    }
    if (folder && !isLeftOut(path, entry)) {
      walk(path, inside(path, ignores), depth + 1, stop);
    } else if (entry.kind() == FileSystem.Kind.FILE) {
      found.add(path);
    }
  }

  private boolean isLeftOut(String path, FileSystem.Entry entry) {
    return NEVER.contains(entry.name())
        || entry.name().endsWith(".dist-info")
        || entry.name().endsWith(".egg-info")
        || files.kind(absolute(path + "/pyvenv.cfg")) == FileSystem.Kind.FILE;
  }

  private @Nullable IgnoreFile ignoreFile(String path) {
    String absolute = absolute(path);
    if (files.kind(absolute) != FileSystem.Kind.FILE) {
      return null;
    }
    try {
      return new IgnoreFile(new String(files.read(absolute), StandardCharsets.UTF_8));
    } catch (IOException e) {
      troubles.add(new Trouble(path, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private String absolute(String path) {
    return path.isEmpty() ? root : root + "/" + path;
  }

  /** The ignore files from the root down to a folder; the innermost that speaks decides. */
  private record Ignores(@Nullable Ignores outer, String folder, @Nullable IgnoreFile file) {
    static Ignores none() {
      return new Ignores(null, "", null);
    }

    Ignores with(String inner, @Nullable IgnoreFile its) {
      return its == null ? this : new Ignores(this, inner, its);
    }

    boolean ignore(String path, boolean isFolder) {
      for (Ignores at = this; at != null; at = at.outer) {
        if (at.file != null) {
          String relative = at.folder.isEmpty() ? path : path.substring(at.folder.length() + 1);
          Boolean verdict = at.file.verdict(relative, isFolder);
          if (verdict != null) {
            return verdict;
          }
        }
      }
      return false;
    }
  }
}
