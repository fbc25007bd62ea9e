/**
 * The language-neutral tree: sealed interfaces and records, immutable, with positions relative to
 * their unit.
 */
@NullMarked
package dev.sightline.tree;

import org.jspecify.annotations.NullMarked;
