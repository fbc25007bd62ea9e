package dev.sightline.match;

/** Where a rule is to be matched so that little has to be looked at again after a change. */
public enum Dependency {
  /**
   * Unit by unit: what is found in one depends on it and the headers around it, besides the file's
   * imports and constants. Where it turns out to depend on more, that is told.
   */
  UNIT,
  /** In the whole file. */
  FILE,
  /** Line by line, in whatever text. */
  LINE
}
