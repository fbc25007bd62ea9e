package dev.sightline.match;

/** What the matches of a rule in a unit depend on, besides the file's imports and constants. */
public enum Dependency {
  /** The unit alone. */
  UNIT,
  /** The unit and the headers of the definitions around it. */
  CONTEXT,
  /** Anything in the file. */
  FILE,
  /** The line that holds the match, of whatever text. */
  LINE
}
