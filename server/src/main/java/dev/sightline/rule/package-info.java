/** Rules and their loading from YAML and JSON, with errors that point to the key. */
@NullMarked
package dev.sightline.rule;

import org.jspecify.annotations.NullMarked;
