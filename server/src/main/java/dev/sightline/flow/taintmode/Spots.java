package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.TaintRule.Part;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.Match;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The spots of one rule in one version of a file, in the order of the text. */
record Spots(List<Spot> all, List<String> gaps) {
  private static final Comparator<Found> BY_PLACE =
      Comparator.<Found>comparingInt(f -> f.match.range().start())
          .thenComparingInt(f -> f.match.range().end())
          .thenComparingInt(f -> f.part);

  private record Found(int part, Match match) {}

  /** Matches the parts of a rule; nothing at all where it can find nothing. */
  static Spots of(TaintRule rule, FileMatcher matcher) {
    if (!mayMatch(rule.sources(), matcher) || !mayMatch(rule.sinks(), matcher)) {
      return new Spots(List.of(), List.of());
    }
    List<Part> parts = rule.parts().toList();
    List<Found> found = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Match.Found matches = matcher.matchFile(parts.get(i).pattern());
      for (Match match : matches.matches()) {
        found.add(new Found(i, match));
      }
      if (!matches.problem().isEmpty()) {
        gaps.add(matches.problem());
      }
    }
    return new Spots(inOrder(parts, found), gaps);
  }

  private static boolean mayMatch(List<? extends Part> parts, FileMatcher matcher) {
    return parts.stream().anyMatch(part -> matcher.mayMatch(part.pattern()));
  }

  private static List<Spot> inOrder(List<Part> parts, List<Found> found) {
    Set<Span> taken = new HashSet<>();
    for (Found one : found) {
      if (!(parts.get(one.part) instanceof TaintRule.Sanitizer)) {
        taken.add(one.match.range());
      }
    }
    List<Spot> all = new ArrayList<>();
    found.sort(BY_PLACE);
    for (Found one : found) {
      Part part = parts.get(one.part);
      boolean gives =
          part instanceof TaintRule.Sanitizer s
              && s.as().notConflicting()
              && taken.contains(one.match.range());
      if (!gives) {
        all.add(new Spot(all.size(), part, one.match));
      }
    }
    return all;
  }

  /** Whether there is a part of this kind. */
  boolean has(Class<? extends Part> kind) {
    return all.stream().anyMatch(spot -> kind.isInstance(spot.part()));
  }
}
