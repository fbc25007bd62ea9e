/** The command line: thin, one class per command. */
@NullMarked
package dev.sightline.cli;

import org.jspecify.annotations.NullMarked;
