package dev.sightline.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * The open blocks of a line, innermost first. Immutable.
 *
 * @param column where the block's lines start, tabs to multiples of eight
 * @param match whether the block holds the cases of a {@code match}
 */
record Indents(int column, boolean match, int depth, @Nullable Indents outer) {
  static final Indents MODULE = new Indents(0, false, 0, null);

  Indents push(int inner, boolean ofMatch) {
    return new Indents(inner, ofMatch, depth + 1, this);
  }
}
