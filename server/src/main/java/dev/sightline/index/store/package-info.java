/**
 * Facts kept on disk between runs: bytes by key, in the user's cache folder and never in a
 * workspace. Whatever is wrong with the disk costs time and nothing else.
 */
@NullMarked
package dev.sightline.index.store;

import org.jspecify.annotations.NullMarked;
