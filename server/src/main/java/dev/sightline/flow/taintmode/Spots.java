package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.TaintRule.Part;
import dev.sightline.flow.taintmode.UnitMemo.PartMatch;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The spots of one rule in one version of a file, in the order of the text. */
record Spots(List<Spot> all) {
  private static final Comparator<PartMatch> BY_PLACE =
      Comparator.<PartMatch>comparingInt(f -> f.match().range().start())
          .thenComparingInt(f -> f.match().range().end())
          .thenComparingInt(PartMatch::part);

  /** Of matches in any order, but for sanitizers that give way to others. */
  static Spots of(List<Part> parts, List<PartMatch> found) {
    Set<Span> taken = new HashSet<>();
    for (PartMatch one : found) {
      if (!(parts.get(one.part()) instanceof TaintRule.Sanitizer)) {
        taken.add(one.match().range());
      }
    }
    List<Spot> all = new ArrayList<>();
    for (PartMatch one : found.stream().sorted(BY_PLACE).toList()) {
      Part part = parts.get(one.part());
      boolean gives =
          part instanceof TaintRule.Sanitizer s
              && s.as().notConflicting()
              && taken.contains(one.match().range());
      if (!gives) {
        all.add(new Spot(all.size(), one.part(), part, one.match()));
      }
    }
    return new Spots(all);
  }

  /** Whether there is a part of this kind. */
  boolean has(Class<? extends Part> kind) {
    return all.stream().anyMatch(spot -> kind.isInstance(spot.part()));
  }
}
