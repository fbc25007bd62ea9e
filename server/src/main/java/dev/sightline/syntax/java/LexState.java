package dev.sightline.syntax.java;

import org.jspecify.annotations.Nullable;

/**
 * All that the lexer knows at the end of a token. From equal states and equal text follow equal
 * tokens. Immutable.
 *
 * @param brackets what is open
 * @param flags of the present level, see {@link Level}
 * @param last type of the last token
 * @param closed owner of the round bracket that was the last to close
 */
record LexState(@Nullable Brackets brackets, int flags, int last, int closed) {
  static final LexState START = new LexState(null, 0, 0, 0);
}
