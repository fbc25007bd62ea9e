package dev.sightline.value;

/**
 * Room for what a client of the evaluator carries along with constants, types and shapes, as taint.
 * Immutable; {@code equals} decides when a loop is done, so what is only there to be shown (the
 * steps of a path) must take no part in it. The order of joins must not matter, and a chain of
 * joins must end.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public interface Labels {

  /** Nothing. */
  Labels NONE = other -> other;

  /** What both carry. */
  Labels plus(Labels other);

  /** Joins, keeping {@code a} itself where nothing is added. */
  static Labels join(Labels a, Labels b) {
    if (a == b || b == NONE) {
      return a;
    }
    Labels joined = a.plus(b);
    return joined.equals(a) ? a : joined;
  }
}
