/** Abstract values (constants, types, aliases, shapes) and the evaluator of one function. */
@NullMarked
package dev.sightline.value;

import org.jspecify.annotations.NullMarked;
