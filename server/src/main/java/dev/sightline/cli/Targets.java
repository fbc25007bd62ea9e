package dev.sightline.cli;

import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileFinder;
import dev.sightline.index.FileSystem;
import dev.sightline.index.Roots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command works on.
 *
 * @param root absolute, with {@code /}
 * @param paths relative to the root, each once, in order
 * @param named those that were given by name, and not found in a folder
 * @param gaps what could not be looked at
 */
record Targets(String root, List<String> paths, Set<String> named, List<Gap> gaps) {

  /**
   * Finds the files at and below the paths given. A file that is named is taken even where an
   * ignore file leaves it out.
   *
   * @throws IOException if a path does not exist or lies outside of the root that was asked for
   */
  static Targets find(FileSystem files, List<String> arguments, @Nullable Path wantedRoot)
      throws IOException {
    List<String> absolute = existing(files, arguments);
    String root = root(files, absolute, wantedRoot);
    Set<String> paths = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    List<Gap> gaps = new ArrayList<>();
    for (String path : absolute) {
      String relative = relative(root, path);
      if (files.kind(path) == FileSystem.Kind.FOLDER) {
        var found = FileFinder.below(files, root, relative, List.of(), () -> false);
        paths.addAll(found.paths());
        found.troubles().forEach(t -> gaps.add(new Gap(t.path(), "", t.why())));
      } else {
        paths.add(relative);
        named.add(relative);
      }
    }
    return new Targets(root, List.copyOf(paths), named, gaps);
  }

  /** A text that is taken for a file, whether there is one or not. */
  static Targets ofText(FileSystem files, String absolute, @Nullable Path wantedRoot)
      throws IOException {
    String root = wantedRoot == null ? commonRoot(files, List.of(absolute)) : absolute(wantedRoot);
    return new Targets(root, List.of(relative(root, absolute)), Set.of(), List.of());
  }

  /**
   * The absolute forms of paths.
   *
   * @throws IOException if there is nothing at one of them
   */
  static List<String> existing(FileSystem files, List<String> arguments) throws IOException {
    List<String> absolute = new ArrayList<>();
    for (String argument : arguments) {
      String path = absolute(Path.of(argument));
      if (files.kind(path) == FileSystem.Kind.NONE) {
        throw new IOException(argument + ": there is no such file or folder");
      }
      absolute.add(path);
    }
    return absolute;
  }

  /** The root asked for, or else that of some absolute paths. */
  static String root(FileSystem files, List<String> absolute, @Nullable Path wanted) {
    return wanted == null ? commonRoot(files, absolute) : absolute(wanted);
  }

  static String absolute(Path path) {
    return DiskFileSystem.slashes(path.toAbsolutePath().normalize());
  }

  /** The root of all paths; where they belong to several projects, the folder that holds these. */
  private static String commonRoot(FileSystem files, List<String> paths) {
    String current = absolute(Path.of(""));
    String common = Roots.of(files, paths.getFirst(), current);
    for (String path : paths) {
      String root = Roots.of(files, path, current);
      while (!(root + "/").startsWith(common.endsWith("/") ? common : common + "/")) {
        int slash = common.lastIndexOf('/');
        common = slash <= 0 ? "/" : common.substring(0, slash);
      }
    }
    return common;
  }

  private static String relative(String root, String path) throws IOException {
    if (path.equals(root)) {
      return "";
    }
    String prefix = root.endsWith("/") ? root : root + "/";
    if (!path.startsWith(prefix)) {
      throw new IOException(path + " lies outside of the root " + root);
    }
    return path.substring(prefix.length());
  }
}
