package dev.sightline.analysis;

import dev.sightline.match.CompiledRule;
import dev.sightline.match.FileNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on code found in one version of a file. Immutable once made.
 *
 * @param memos by index of unit
 * @param live rules that the names in the file do not rule out
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and long
record CodeState(@Nullable UnitMemo[] memos, FileNames names, List<CompiledRule> live) {}
