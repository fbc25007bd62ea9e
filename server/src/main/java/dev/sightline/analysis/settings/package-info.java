/**
 * What people set: read from {@code .sightline.yaml} files and the editor, put together by rank.
 */
@NullMarked
package dev.sightline.analysis.settings;

import org.jspecify.annotations.NullMarked;
