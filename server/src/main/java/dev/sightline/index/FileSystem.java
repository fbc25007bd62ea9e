package dev.sightline.index;

import java.io.IOException;
import java.util.List;

/** The files of a workspace as the product sees them. Paths are absolute and use {@code /}. */
public interface FileSystem {

  /** What stands at a path; symbolic links are followed. */
  Kind kind(String path);

  /** What a path can be. */
  enum Kind {
    FILE,
    FOLDER,
    OTHER,
    NONE
  }

  /**
   * The entries of a folder by name, in order of their names.
   *
   * @throws IOException if it cannot be read, with a message for people
   */
  List<Entry> list(String folder) throws IOException;

  /** An entry of a folder; {@code identity} is the same for all paths to the same folder. */
  record Entry(String name, Kind kind, long size, boolean link) {}

  /**
   * The real path of a folder, all links resolved, to tell loops.
   *
   * @throws IOException if it is gone
   */
  String realPath(String path) throws IOException;

  /**
   * The content of a file.
   *
   * @throws IOException if it cannot be read, with a message for people
   */
  byte[] read(String path) throws IOException;
}
