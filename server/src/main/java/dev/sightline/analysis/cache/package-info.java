/**
 * Results of files kept between runs. A result is taken from the cache only if the file, the rules,
 * the settings, the program and everything else that it depends on are the same.
 */
@NullMarked
package dev.sightline.analysis.cache;

import org.jspecify.annotations.NullMarked;
