/**
 * The workspace: roots, files, modules, names, definitions, types and calls, and the facts kept of
 * them on disk.
 */
@NullMarked
package dev.sightline.index;

import org.jspecify.annotations.NullMarked;
