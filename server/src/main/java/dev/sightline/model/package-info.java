/** What libraries are: sources, sinks, sanitizers, effects, constants, read from model files. */
@NullMarked
package dev.sightline.model;

import org.jspecify.annotations.NullMarked;
