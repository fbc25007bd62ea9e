package dev.sightline.analysis;

import dev.sightline.analysis.suppress.CommentDirectives;
import dev.sightline.match.CompiledRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was found out about one version of a file, for the next version to take over from.
 * Immutable once made.
 *
 * @param memos by index of unit
 * @param byLine findings of the text rules that look at single lines
 * @param silent text rules that need a string which is not in the text
 * @param comments those with directives; null without a tree
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and long
record FileState(
    long order,
    FileVersion version,
    @Nullable UnitMemo[] memos,
    LineFindings byLine,
    Set<CompiledRule> silent,
    @Nullable CommentDirectives comments,
    FileResult result) {}
