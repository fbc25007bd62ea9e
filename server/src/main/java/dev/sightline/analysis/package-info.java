/** The façade: workspace, immutable snapshot, scheduling, cancellation and findings. */
@NullMarked
package dev.sightline.analysis;

import org.jspecify.annotations.NullMarked;
