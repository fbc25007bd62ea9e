/**
 * Source text to tree and patterns to tree: incremental lexing and parsing, lowering, comments; one
 * folder per language.
 */
@NullMarked
package dev.sightline.syntax;

import org.jspecify.annotations.NullMarked;
