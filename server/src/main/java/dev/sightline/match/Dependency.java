package dev.sightline.match;

/** What the matches of a rule in a unit depend on, besides the file's imports and constants. */
public enum Dependency {
  /** The unit alone. */
  UNIT,
  /** The unit and the headers of the definitions around it. */
  CONTEXT,
  /**
   * The same, unless statements outside of functions begin what it looks for; then anything in the
   * file.
   */
  SEQUENCE,
  /** Anything in the file. */
  FILE,
  /** The line that holds the match, of whatever text. */
  LINE
}
