/**
 * What every language's front end shares: tokens and parse contexts that survive edits, on ANTLR's
 * stock runtime.
 */
@NullMarked
package dev.sightline.syntax.antlr;

import org.jspecify.annotations.NullMarked;
