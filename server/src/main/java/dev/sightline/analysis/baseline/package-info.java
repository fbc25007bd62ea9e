/** Findings that were there before somebody began to look, and how they are known again. */
@NullMarked
package dev.sightline.analysis.baseline;

import org.jspecify.annotations.NullMarked;
