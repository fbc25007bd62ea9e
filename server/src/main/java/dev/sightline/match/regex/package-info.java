/** Regular expressions as rules write them, in linear time where possible, else within a budget. */
@NullMarked
package dev.sightline.match.regex;

import org.jspecify.annotations.NullMarked;
