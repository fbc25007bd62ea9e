/** Java: its lexer, the lowering of its parse contexts, of code and of patterns. */
@NullMarked
package dev.sightline.syntax.java;

import org.jspecify.annotations.NullMarked;
