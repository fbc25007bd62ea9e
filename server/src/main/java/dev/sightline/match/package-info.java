/**
 * Patterns compiled to matchers over tree and values, and the algebra that combines their results.
 */
@NullMarked
package dev.sightline.match;

import org.jspecify.annotations.NullMarked;
