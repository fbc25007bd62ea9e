package dev.sightline.match;

import dev.sightline.tree.Span;

/**
 * A range that a formula denotes, with what it binds.
 *
 * @param range absolute
 * @param inside whether it only says where other matches may lie
 */
record Hit(Span range, Bindings bindings, boolean inside) {

  Hit asInside() {
    return inside ? this : new Hit(range, bindings, true);
  }

  Hit with(Bindings other) {
    return new Hit(range, other, inside);
  }

  boolean sameAs(Hit other) {
    return range.equals(other.range) && bindings.samePlaces(other.bindings);
  }
}
