package dev.sightline.data;

/**
 * A place in a rule, model or settings file: line and column (UTF-16) from one, and the path to the
 * key, as {@code rules[3].patterns[0]}; empty for the whole document.
 */
public record Place(String file, int line, int column, String key) {

  /** As people and editors read it, {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
