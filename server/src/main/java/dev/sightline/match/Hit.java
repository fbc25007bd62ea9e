package dev.sightline.match;

import dev.sightline.tree.Span;

/**
 * A range that a formula denotes, with what it binds.
 *
 * @param range absolute
 */
record Hit(Span range, Bindings bindings, Kind kind) {

  /** How a range relates to others. */
  enum Kind {
    /** Of a pattern. */
    EXACT,
    /** Of a regular expression. */
    TEXT,
    /** It only says where other matches may lie. */
    INSIDE
  }

  boolean inside() {
    return kind == Kind.INSIDE;
  }

  Hit asInside() {
    return inside() ? this : new Hit(range, bindings, Kind.INSIDE);
  }

  Hit with(Bindings other) {
    return new Hit(range, other, kind);
  }

  boolean sameAs(Hit other) {
    return range.equals(other.range) && bindings.samePlaces(other.bindings);
  }
}
