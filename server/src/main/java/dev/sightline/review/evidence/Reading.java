package dev.sightline.review.evidence;

import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Resolution;
import dev.sightline.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression that reads a setting turns out to be. */
sealed interface Reading {

  /**
   * Something read from a store by name.
   *
   * @param store the store's qualified name; empty if only the setting's name is known
   * @param path group and name, or the keys
   * @param fallback what is taken if it is not set, or null
   */
  record Stored(String store, List<String> path, @Nullable Spot fallback) implements Reading {
    String name() {
      return path.get(path.size() - 1);
    }

    /** What stands before the name; empty if nothing does. */
    String group() {
      return path.size() < 2 ? "" : path.get(path.size() - 2);
    }
  }

  /** A field of a class. */
  record Field(Resolution.Type type, String name) implements Reading {}

  /** A name at the top of a module, with the statements that assign it. */
  record Variable(ProgramFile file, String name, List<Spot> assignments) implements Reading {}

  /** A parameter of a function. */
  record Parameter(
      Spot function, Stmt.FunctionDef definition, dev.sightline.tree.Parameter declared)
      implements Reading {}

  /** A value that is written out here. */
  record Literal(Spot spot) implements Reading {}

  /** It could not be told; {@code why} is a sentence. */
  record Unknown(String why) implements Reading {}
}
