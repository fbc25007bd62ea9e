package dev.sightline.syntax.python;

/** What the lexer remembers of the logical line it is in, as bits. */
final class LineFlags {
  /** Before the first token of a logical line. */
  static final int LINE_START = 1;

  /** The line before is a header whose block must follow. */
  static final int EXPECT_BLOCK = 1 << 1;

  /** That header is a {@code match}. */
  static final int MATCH_BLOCK = 1 << 2;

  /** This line begins as a header. */
  static final int HEADER = 1 << 3;

  /** This line begins with {@code match} as a keyword. */
  static final int MATCH_HEADER = 1 << 4;

  /** This line begins with {@code from}. */
  static final int FROM = 1 << 5;

  /** A colon outside brackets was seen. */
  static final int COLON_SEEN = 1 << 6;

  /** The last token was a colon outside brackets. */
  static final int AFTER_COLON = 1 << 7;

  /** A statement may begin here. */
  static final int STATEMENT_START = 1 << 8;

  /** No token of the line yet. */
  static final int FIRST = 1 << 9;

  /** The last token was a dot. */
  static final int AFTER_DOT = 1 << 10;

  /** The last token was the end of an operand. */
  static final int AFTER_OPERAND = 1 << 11;

  /** The lexer decided by looking ahead within this line, so it must restart where it began. */
  static final int LOOKED_AHEAD = 1 << 12;

  private LineFlags() {}
}
