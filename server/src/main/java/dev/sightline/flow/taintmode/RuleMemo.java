package dev.sightline.flow.taintmode;

import dev.sightline.tree.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one version of a file found out of a rule, for the next version. Immutable. */
record RuleMemo(Map<Long, UnitMemo> byUnit) {
  static final RuleMemo NONE = new RuleMemo(Map.of());

  /** Of units in their order. */
  static RuleMemo of(SourceTree tree, List<UnitMemo> memos) {
    Map<Long, UnitMemo> all = new HashMap<>();
    for (int unit = 0; unit < memos.size(); unit++) {
      all.put(tree.unit(unit).id(), memos.get(unit));
    }
    return all.isEmpty() ? NONE : new RuleMemo(all);
  }

  @Nullable UnitMemo of(long unit) {
    return byUnit.get(unit);
  }
}
