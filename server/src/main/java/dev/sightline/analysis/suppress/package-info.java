/** Ignore comments: ours and every peer's, what they cover, and what is wrong with them. */
@NullMarked
package dev.sightline.analysis.suppress;

import org.jspecify.annotations.NullMarked;
