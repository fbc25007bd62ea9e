/** Python: its lexer, the lowering of its parse contexts, encodings of its files. */
@NullMarked
package dev.sightline.syntax.python;

import org.jspecify.annotations.NullMarked;
