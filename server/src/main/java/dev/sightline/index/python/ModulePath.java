package dev.sightline.index.python;

import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import org.jspecify.annotations.Nullable;

/** Walks from an import root down to a module's file, folder by folder. */
final class ModulePath {
  private ModulePath() {}

  /** The source of a module below a root; null if that root has none. */
  static @Nullable String file(Folders folders, String base, String dotted) {
    String folder = folder(folders, base, dotted);
    if (folder == null) {
      return null;
    }
    String name = dotted.substring(dotted.lastIndexOf('.') + 1);
    String path = folder + "/" + name;
    if (folders.entries(folder).get(name) == Kind.FOLDER
        && folders.isFile(path + "/" + ImportRoots.PACKAGE_FILE)) {
      return path + "/" + ImportRoots.PACKAGE_FILE;
    }
    return folders.entries(folder).get(name + ".py") == Kind.FILE ? path + ".py" : null;
  }

  /** The folder in which the last part of a dotted name would lie; null if it is not there. */
  static @Nullable String folder(Folders folders, String base, String dotted) {
    String at = base;
    int from = 0;
    for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', from)) {
      String part = dotted.substring(from, dot);
      if (part.isEmpty() || folders.entries(at).get(part) != Kind.FOLDER) {
        return null;
      }
      at = at + "/" + part;
      from = dot + 1;
    }
    return at;
  }
}
