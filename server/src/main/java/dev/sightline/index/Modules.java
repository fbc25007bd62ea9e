package dev.sightline.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The modules that an import of a workspace can mean. Safe for all threads; one per project
 * version, whose answers never change.
 */
public interface Modules {
  /**
   * The file that holds a module, by its absolute dotted name; null if there is none. A package's
   * file is its {@code __init__.py}; a namespace package has none, though its modules have.
   */
  @Nullable ModuleFile find(String dotted);

  /**
   * The file that holds what a qualified name means, told by as much of the name as there are files
   * for; null if there is none. Its {@link ModuleFile#module} is what goes before the names of the
   * definitions in it.
   */
  default @Nullable ModuleFile holding(String qualified) {
    for (int dot = qualified.lastIndexOf('.'); dot > 0; dot = qualified.lastIndexOf('.', dot - 1)) {
      ModuleFile file = find(qualified.substring(0, dot));
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  /**
   * The classes of the workspace that name one of this plain name among those that they inherit
   * from, in order of path; none where the language has no such look-up.
   */
  default List<ModuleClass> heirs(String plainName) {
    return List.of();
  }

  /**
   * The same modules after a file has been edited.
   *
   * @param outline what it declares now
   */
  default Modules edited(String path, Outline outline) {
    return this;
  }

  /**
   * The same modules in the order in which an import in {@code importer} meets them: where a name
   * stands for several files, the one under the importer's own import roots is found.
   *
   * @param importer a workspace file, relative to the root, or an installed one, absolute
   */
  default Modules seenFrom(String importer) {
    return this;
  }

  /**
   * Why {@link #find} finds no source for a module, for people: "only a stub of it is there", say.
   * Without a subject, for the module's name goes before it.
   */
  default String absence(String dotted) {
    return "is not found";
  }

  /** Whether a module comes with the language, so that nobody misses its source. */
  default boolean isStandard(String dotted) {
    return false;
  }

  /**
   * The name under which a workspace file is imported, by import roots; its dotted name is empty if
   * it cannot be.
   *
   * @param path relative to the root
   */
  ModuleName nameOf(String path);

  /**
   * Every analysable file of the workspace of one language, relative to the root and in order: for
   * callers, subclasses, entry points.
   */
  List<String> workspaceFiles();
}
