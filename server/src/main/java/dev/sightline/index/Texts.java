package dev.sightline.index;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one version of a workspace: of documents that are open as they are in the editor, of
 * all other files as they lie on disk. Safe for all threads; nothing is thrown, and what could not
 * be read is named by {@link Workspace#troubles}.
 */
public interface Texts {

  /**
   * A file's text; null if it is not there or cannot be read.
   *
   * @param path relative to the root, or absolute if it is installed
   */
  @Nullable String text(String path);

  /** Stands for what {@link #text} gives; {@link ContentHash#ABSENT} if that is nothing. */
  String hash(String path);
}
