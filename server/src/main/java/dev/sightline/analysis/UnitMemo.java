package dev.sightline.analysis;

import dev.sightline.match.CompiledRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules found in a unit. Holds while the unit and its context are the same.
 *
 * @param start absolute offset of the unit in the version in which the drafts were made
 * @param gaps why rules were given up in the unit
 * @param open rules of which the unit alone does not tell what matches begin in it
 */
record UnitMemo(
    long context, int start, List<Draft> drafts, List<String> gaps, List<CompiledRule> open) {

  /** The same, with the unit at another offset. */
  UnitMemo shift(int to) {
    return new UnitMemo(
        context, to, drafts.stream().map(d -> d.shift(to - start)).toList(), gaps, open);
  }

  /** This and what rules found later in the same unit, at the same place. */
  UnitMemo with(UnitMemo more) {
    return new UnitMemo(
        context, start, both(drafts, more.drafts), both(gaps, more.gaps), both(open, more.open));
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
