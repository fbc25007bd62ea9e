package dev.sightline.syntax.java;

import org.jspecify.annotations.Nullable;

/**
 * What is open at a place, innermost first. Immutable.
 *
 * @param kind which
 * @param owner the token before a round bracket that says what it is for: a keyword, or 0
 * @param flags of the level around it, see {@link Level}
 */
record Brackets(Kind kind, int owner, int flags, int depth, @Nullable Brackets outer) {

  enum Kind {
    ROUND,
    SQUARE,
    INIT,
    DEEP,
    /** The body of a method: statements. */
    BODY,
    /** A block in statements, of a lambda, of a switch. */
    BLOCK,
    /** The body of a type: members. */
    CLASS,
    /** The body of an anonymous class or of a constant. */
    ANONYMOUS;

    boolean isStatements() {
      return this == BODY || this == BLOCK;
    }

    boolean isMembers() {
      return this == CLASS || this == ANONYMOUS;
    }

    /** Whether it is a brace around statements or members. */
    boolean isScope() {
      return isStatements() || isMembers();
    }
  }

  static Brackets open(Kind kind, int owner, int flags, @Nullable Brackets outer) {
    return new Brackets(kind, owner, flags, count(outer) + 1, outer);
  }

  static int count(@Nullable Brackets brackets) {
    return brackets == null ? 0 : brackets.depth;
  }
}
