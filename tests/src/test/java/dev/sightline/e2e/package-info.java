/**
 * Tests of the packaged program from outside: the command line as a shell sees it, the server as an
 * editor does.
 */
@NullMarked
package dev.sightline.e2e;

import org.jspecify.annotations.NullMarked;
