package dev.sightline.match;

import dev.sightline.tree.SourceTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names occur in the code of a file, and what they may stand for. Immutable; a new version
 * counts only the units that changed.
 */
public final class FileNames {
  private final @Nullable Set<String> asked;
  private final Map<String, Integer> counts;
  private final Aliases aliases;

  private FileNames(@Nullable Set<String> asked, Map<String, Integer> counts, Aliases aliases) {
    this.asked = asked;
    this.counts = counts;
    this.aliases = aliases;
  }

  /**
   * Of a file from scratch.
   *
   * @param asked the names that rules may ask for
   */
  public static FileNames of(FileContext file, SourceTree tree, Set<String> asked) {
    return count(file, tree, asked);
  }

  /** Whatever rules may ask for. */
  static FileNames of(FileContext file, SourceTree tree) {
    return count(file, tree, null);
  }

  private static FileNames count(FileContext file, SourceTree tree, @Nullable Set<String> asked) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < tree.unitCount(); i++) {
      add(file.index(i), 1, asked, counts);
    }
    return new FileNames(asked, counts, Aliases.of(file, tree));
  }

  private static void add(
      UnitIndex unit, int times, @Nullable Set<String> asked, Map<String, Integer> counts) {
    for (String name : unit.names()) {
      if (asked == null || asked.contains(name)) {
        counts.merge(name, times, Integer::sum);
      }
    }
  }

  /** Units of one version of a file, by index. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Units(FileContext file, SourceTree tree, int[] indices) {
    private boolean areLocal() {
      for (int i : indices) {
        if (!Aliases.isLocal(tree.unit(i), file.index(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Of the next version; the same object if nothing that rules may ask for is different. */
  public FileNames next(Units gone, Units come) {
    Map<String, Integer> change = new HashMap<>();
    for (int i : gone.indices) {
      add(gone.file.index(i), -1, asked, change);
    }
    for (int i : come.indices) {
      add(come.file.index(i), 1, asked, change);
    }
    change.values().removeIf(times -> times == 0);
    boolean sameAliases = gone.areLocal() && come.areLocal();
    if (change.isEmpty() && sameAliases) {
      return this;
    }
    Map<String, Integer> all = new HashMap<>(counts);
    change.forEach((name, times) -> all.merge(name, times, FileNames::sum));
    return new FileNames(asked, all, sameAliases ? aliases : Aliases.of(come.file, come.tree));
  }

  private static @Nullable Integer sum(Integer a, Integer b) {
    return a + b == 0 ? null : Integer.valueOf(a + b);
  }

  /** Whether some unit holds an identifier of this name. */
  boolean holds(String name) {
    return counts.containsKey(name);
  }

  Aliases aliases() {
    return aliases;
  }

  /** Whether a rule on code may match anywhere in the file: cheap, and never wrong about a no. */
  public boolean mayMatch(CompiledRule rule) {
    return mayHold(rule.ofFile());
  }

  boolean mayHold(Requirement requirement) {
    return requirement.holds(this::holds, aliases.parts());
  }
}
