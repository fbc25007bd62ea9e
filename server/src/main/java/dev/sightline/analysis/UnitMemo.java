package dev.sightline.analysis;

import dev.sightline.match.CompiledRule;
import java.util.List;

/**
 * What the rules found in a unit. Holds while the unit and its context are the same.
 *
 * @param start absolute offset of the unit in the version in which the drafts were made
 * @param gaps why rules were given up in the unit
 * @param open rules of which the unit alone does not tell what matches begin in it
 */
record UnitMemo(
    long context, int start, List<Draft> drafts, List<String> gaps, List<CompiledRule> open) {}
