/**
 * Looks up what a rule wants to know about a match, and decides by the answer. Each query gives
 * facts (a line of a file and what it shows), properties that a rule tests, or says what is not
 * there to be read.
 */
@NullMarked
package dev.sightline.review.evidence;

import org.jspecify.annotations.NullMarked;
