/** Help with writing rule and settings files: what stands where, what may, and what is wrong. */
@NullMarked
package dev.sightline.lsp.rulefile;

import org.jspecify.annotations.NullMarked;
