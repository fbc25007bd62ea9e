package dev.sightline.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * What is open at a place in a logical line, innermost first: brackets, f-strings, their
 * replacement fields and format specifications. Immutable.
 *
 * @param kind which
 * @param quote of an f-string, and of a format specification that of its f-string
 * @param triple whether that is three quotes
 * @param raw whether that f-string is raw
 * @param lambdas how many lambdas right inside wait for their colon
 */
record Brackets(
    Kind kind,
    char quote,
    boolean triple,
    boolean raw,
    int lambdas,
    int depth,
    @Nullable Brackets outer) {

  enum Kind {
    ROUND,
    SQUARE,
    CURLY,
    BACKQUOTE,
    DEEP,
    STRING,
    FIELD,
    FORMAT
  }

  static Brackets open(Kind kind, @Nullable Brackets outer) {
    return new Brackets(kind, '\0', false, false, 0, count(outer) + 1, outer);
  }

  static Brackets text(
      Kind kind, char quote, boolean triple, boolean raw, @Nullable Brackets outer) {
    return new Brackets(kind, quote, triple, raw, 0, count(outer) + 1, outer);
  }

  Brackets withLambdas(int count) {
    return new Brackets(kind, quote, triple, raw, count, depth, outer);
  }

  static int count(@Nullable Brackets brackets) {
    return brackets == null ? 0 : brackets.depth;
  }

  /** Whether literal text stands here, not code. */
  boolean isText() {
    return kind == Kind.STRING || kind == Kind.FORMAT;
  }

  /** Whether this is an f-string that may not span lines. */
  boolean isShortString() {
    return kind == Kind.STRING && !triple;
  }
}
