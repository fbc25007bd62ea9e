package dev.sightline.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * The open blocks of a line, innermost first. Immutable.
 *
 * @param column where the block's lines start, tabs to multiples of eight
 * @param stray whether no header asked for the block
 * @param match whether the block holds the cases of a {@code match}
 */
record Indents(int column, boolean stray, boolean match, int depth, @Nullable Indents outer) {
  static final Indents MODULE = new Indents(0, false, false, 0, null);

  /** A block that a header asked for. */
  Indents push(int inner, boolean ofMatch) {
    return new Indents(inner, false, ofMatch, depth + 1, this);
  }

  /** A block that just stands there. */
  Indents pushStray(int inner) {
    return new Indents(inner, true, false, depth + 1, this);
  }

  /** Whether a line at this column is outside this block. */
  boolean endsAt(int line) {
    return outer != null && (line <= outer.column || (stray && line < column));
  }
}
