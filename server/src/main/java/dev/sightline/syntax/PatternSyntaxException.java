package dev.sightline.syntax;

/** A pattern that its language's grammar does not know. */
public final class PatternSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  public PatternSyntaxException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /** Where in the pattern's text, in UTF-16 code units. */
  public int offset() {
    return offset;
  }
}
