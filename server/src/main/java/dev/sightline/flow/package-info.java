/**
 * Taint: how data gets from sources to sinks, within a function, by summaries across functions and
 * files.
 */
@NullMarked
package dev.sightline.flow;

import org.jspecify.annotations.NullMarked;
