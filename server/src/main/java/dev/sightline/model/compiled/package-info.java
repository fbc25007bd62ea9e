/** Models in the form in which the pack holds them, read without parsing. */
@NullMarked
package dev.sightline.model.compiled;

import org.jspecify.annotations.NullMarked;
