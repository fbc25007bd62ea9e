package dev.sightline.analysis;

import org.jspecify.annotations.Nullable;

/**
 * All that was found out about one version of a file, for the next version to take over from.
 * Immutable once made.
 *
 * @param memos by index of unit
 * @param byLine findings of the text rules that look at single lines
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and long
record FileState(
    long order,
    FileVersion version,
    @Nullable UnitMemo[] memos,
    LineFindings byLine,
    FileResult result) {}
