/** Python-like expressions over metavariables, as in metavariable-comparison. */
@NullMarked
package dev.sightline.match.comparison;

import org.jspecify.annotations.NullMarked;
