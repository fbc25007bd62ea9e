/**
 * How Python finds modules, told from files alone: import roots, environments, installed
 * distributions. Nothing is run, not even what a {@code .pth} file asks for. The standard library
 * is not read: models say what it is.
 */
@NullMarked
package dev.sightline.index.python;

import org.jspecify.annotations.NullMarked;
