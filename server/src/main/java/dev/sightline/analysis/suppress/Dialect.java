package dev.sightline.analysis.suppress;

/** Whose ignore comment it is. */
public enum Dialect {
  SIGHTLINE("sightline"),
  NOSEC("nosec"),
  NOSEMGREP("nosemgrep"),
  NOQA("noqa"),
  NOSONAR("NOSONAR"),
  DEVSKIM("DevSkim"),
  AST_GREP("ast-grep-ignore");

  private final String word;

  Dialect(String word) {
    this.word = word;
  }

  /** The word that users know it by. */
  public String word() {
    return word;
  }

  /** Whether the comment, alone on its line, speaks of the line below instead of its own. */
  boolean aloneCoversNextLine() {
    return this == NOSEMGREP || this == AST_GREP || this == DEVSKIM;
  }
}
