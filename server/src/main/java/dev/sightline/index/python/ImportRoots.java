package dev.sightline.index.python;

import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The folders of a workspace from which absolute imports start. All paths are absolute. */
record ImportRoots(Folders folders, String root) {
  static final String PACKAGE_FILE = "__init__.py";
  private static final String SOURCES = "src";

  /** The folder in which the topmost package around a folder lies; of no package, the folder. */
  String above(String folder) {
    String at = folder;
    while (at.lastIndexOf('/') >= 0 && isPackage(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at;
  }

  boolean isPackage(String folder) {
    return folders.isFile(folder + "/" + PACKAGE_FILE);
  }

  /**
   * The root under whose folder a file has its name: above its topmost package; else the nearest
   * {@code src} around it, else the root of the workspace.
   */
  String naming(String folder) {
    if (isPackage(folder)) {
      return above(folder);
    }
    for (String at = folder;
        at.length() > root.length();
        at = at.substring(0, at.lastIndexOf('/'))) {
      if (at.endsWith("/" + SOURCES)) {
        return at;
      }
    }
    return root;
  }

  /** The roots around a folder, from the inside out. */
  List<String> around(String folder) {
    Set<String> roots = new LinkedHashSet<>();
    String at = above(folder);
    roots.add(at);
    while (at.length() > root.length() && at.startsWith(root + "/")) {
      at = at.substring(0, at.lastIndexOf('/'));
      addSources(at, roots);
      roots.add(at);
    }
    addSources(root, roots);
    roots.add(root);
    return List.copyOf(roots);
  }

  private void addSources(String folder, Collection<String> roots) {
    if (folders.entries(folder).get(SOURCES) == Kind.FOLDER) {
      roots.add(folder + "/" + SOURCES);
    }
  }

  /**
   * The roots that hold a top-level name, by that name, wherever they lie: the folders above
   * topmost packages, and {@code src}.
   *
   * @param files paths of the workspace's modules, relative to its root
   */
  Map<String, Set<String>> byTopLevelName(Collection<String> files) {
    Map<String, String> naming = new HashMap<>();
    files.forEach(file -> naming.computeIfAbsent(folderOf(file), this::naming));
    Set<String> all = new HashSet<>(naming.values());
    Map<String, Set<String>> roots = new HashMap<>();
    for (String file : files) {
      String folder = folderOf(file);
      String above = all.contains(folder) ? folder : naming.getOrDefault(folder, root);
      if (above.length() > root.length()) {
        String rest = (root + "/" + file).substring(above.length() + 1);
        int end = rest.indexOf('/');
        String top = end < 0 ? withoutEnding(rest) : rest.substring(0, end);
        roots.computeIfAbsent(top, t -> new TreeSet<>()).add(above);
      }
    }
    return roots;
  }

  private String folderOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? root : root + "/" + file.substring(0, slash);
  }

  static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? name : name.substring(0, dot);
  }
}
