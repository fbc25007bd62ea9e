package dev.sightline.flow;

import org.jspecify.annotations.Nullable;

/** The files of one version of a workspace, read when they are asked for. Safe for all threads. */
public interface Program {

  /**
   * The file that an import of this dotted name means; null if there is none.
   *
   * @param importer path of the file that imports it
   */
  @Nullable ProgramFile module(String dotted, String importer);

  /** A file by its path, relative to the root, absolute if it is installed; null if it is gone. */
  @Nullable ProgramFile file(String path);

  /** Stands for the content of a file, see {@link dev.sightline.index.ContentHash}. */
  String hash(String path);
}
