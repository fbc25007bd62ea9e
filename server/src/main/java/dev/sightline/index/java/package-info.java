/**
 * How Java finds types, told from files alone: the packages that files declare, wherever their
 * source roots lie. No build is run. Libraries are not read: models say what they are.
 */
@NullMarked
package dev.sightline.index.java;

import org.jspecify.annotations.NullMarked;
