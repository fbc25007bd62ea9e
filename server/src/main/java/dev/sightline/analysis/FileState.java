package dev.sightline.analysis;

import dev.sightline.analysis.suppress.CommentDirectives;
import dev.sightline.flow.taintmode.FileTaint;
import dev.sightline.match.CompiledRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was found out about one version of a file, for the next version to take over from.
 * Immutable once made.
 *
 * @param book the rules that were run
 * @param code what rules on code found; null without a tree
 * @param taint what rules in taint mode leave for the next version
 * @param byLine findings of the text rules that look at single lines
 * @param silent text rules that need a string which is not in the text
 * @param comments those with directives; null without a tree
 * @param settled what was found, before anything that settings decide
 */
record FileState(
    long order,
    RuleBook book,
    FileVersion version,
    @Nullable CodeState code,
    FileTaint.Kept taint,
    LineFindings byLine,
    Set<CompiledRule> silent,
    @Nullable CommentDirectives comments,
    List<Draft> settled,
    FileResult result) {}
