package dev.sightline.syntax.java;

/** What the lexer remembers of the line or member that it is in, between two brackets, as bits. */
final class Level {
  /** Tokens of a line or member have come that its end must follow. */
  static final int OPEN = 1;

  /** A keyword that declares a type has come. */
  static final int TYPE = 1 << 1;

  /** An equals sign has come. */
  static final int ASSIGNED = 1 << 2;

  /** The next round brackets are arguments of {@code new}. */
  static final int CREATION = 1 << 3;

  /** Among the constants of an enum. */
  static final int CONSTANTS = 1 << 4;

  /** In a label, whose arrow is no lambda's. */
  static final int LABEL = 1 << 5;

  /** The type that is being declared is an enum. */
  static final int ENUM = 1 << 6;

  /** One question mark that waits for its colon; more are counted from here on. */
  static final int QUESTION = 1 << 8;

  private Level() {}
}
