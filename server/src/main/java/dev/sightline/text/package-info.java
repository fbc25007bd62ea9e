/**
 * The document: text under edits, its lines, its positions in UTF-8, UTF-16 and UTF-32, and
 * immutable snapshots of it.
 */
@NullMarked
package dev.sightline.text;

import org.jspecify.annotations.NullMarked;
