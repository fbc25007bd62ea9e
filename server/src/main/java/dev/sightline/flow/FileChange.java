package dev.sightline.flow;

import dev.sightline.tree.SourceTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What differs between two versions of a file, as keys of what may rest on it. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class FileChange {
  private FileChange() {}

  /**
   * The units that differ; a header counts as changed if what stands in it came or went.
   *
   * @param names whether definitions came or went, or names at the top mean something else
   */
  record Difference(List<Memo.Key> units, boolean names) {}

  static Difference between(ProgramFile before, ProgramFile after) {
    Set<Memo.Key> changed = new LinkedHashSet<>();
    boolean names = before.values().scope() != after.values().scope();
    SourceTree tree = after.tree();
    for (int unit = 0; unit < tree.unitCount(); unit++) {
      String name = after.names().of(unit);
      int there = before.names().unit(name);
      if (there < 0) {
        names |= appeared(after, unit, changed);
      } else if (before.tree().unit(there).id() != tree.unit(unit).id()
          || before.values().context(there) != after.values().context(unit)) {
        changed.add(new Memo.Key.OfUnit(after.path(), name));
      }
    }
    for (int unit = 0; unit < before.tree().unitCount(); unit++) {
      if (after.names().unit(before.names().of(unit)) < 0) {
        names |= appeared(before, unit, changed);
      }
    }
    return new Difference(List.copyOf(changed), names);
  }

  private static boolean appeared(ProgramFile file, int unit, Set<Memo.Key> changed) {
    int parent = file.tree().parent(unit);
    String around = parent < 0 ? "" : file.names().of(parent);
    changed.add(new Memo.Key.OfUnit(file.path(), file.names().of(unit)));
    changed.add(new Memo.Key.OfUnit(file.path(), around));
    return true;
  }
}
