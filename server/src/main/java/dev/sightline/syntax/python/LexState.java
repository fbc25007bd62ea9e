package dev.sightline.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * All that the lexer knows at the end of a token. From equal states and equal text follow equal
 * tokens. Immutable.
 *
 * @param brackets what is open, null between logical lines
 * @param lambdas how many lambdas outside all brackets wait for their colon
 * @param flags see {@link LineFlags}
 */
record LexState(Indents indents, @Nullable Brackets brackets, int lambdas, int flags) {
  static final LexState START = new LexState(Indents.MODULE, null, 0, LineFlags.LINE_START);
}
