package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.TaintRule.Part;
import dev.sightline.flow.taintmode.UnitMemo.PartMatch;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.Dependency;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.Match;
import dev.sightline.tree.SourceTree;
import dev.sightline.value.FileValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Matches the parts of one rule in one version of a file, unit by unit where a unit tells; what an
 * earlier version found in units that are the same is taken over.
 */
final class SpotFinder {
  private final List<Part> parts;
  private final FileMatcher matcher;
  private final FileValues values;
  private final SourceTree tree;
  private final RuleMemo before;
  private final List<UnitMemo> memos = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  SpotFinder(TaintRule rule, FileMatcher matcher, FileValues values, RuleMemo before) {
    this.parts = rule.parts().toList();
    this.matcher = matcher;
    this.values = values;
    this.tree = values.tree();
    this.before = before;
  }

  /** Why the rule was given up somewhere. */
  List<String> gaps() {
    return gaps;
  }

  /** What was found by unit; empty if the rule can find nothing. */
  List<UnitMemo> memos() {
    return memos;
  }

  Spots find() {
    if (!mayMatch(TaintRule.Source.class) || !mayMatch(TaintRule.Sink.class)) {
      return new Spots(List.of());
    }
    List<PartMatch> found = new ArrayList<>();
    Map<Integer, List<Integer>> open = new TreeMap<>();
    for (int unit = 0; unit < tree.unitCount(); unit++) {
      UnitMemo memo = memo(unit);
      memos.add(memo);
      found.addAll(memo.matches());
      gaps.addAll(memo.gaps());
      for (int part : memo.open()) {
        open.computeIfAbsent(part, p -> new ArrayList<>()).add(unit);
      }
    }
    open.forEach((part, units) -> add(part, matcher.matchFrom(pattern(part), units), found));
    for (int part = 0; part < parts.size(); part++) {
      if (pattern(part).dependency() == Dependency.FILE) {
        add(part, matcher.matchFile(pattern(part)), found);
      }
    }
    return Spots.of(parts, found);
  }

  private void add(int part, Match.Found matches, List<PartMatch> found) {
    matches.matches().forEach(match -> found.add(new PartMatch(part, match)));
    if (!matches.problem().isEmpty()) {
      gaps.add(matches.problem());
    }
  }

  private boolean mayMatch(Class<? extends Part> kind) {
    return parts.stream()
        .anyMatch(part -> kind.isInstance(part) && matcher.mayMatch(part.pattern()));
  }

  private CompiledRule pattern(int part) {
    return parts.get(part).pattern();
  }

  private UnitMemo memo(int unit) {
    long context = values.context(unit);
    Position here = Position.of(tree, unit);
    UnitMemo known = before.of(tree.unit(unit).id());
    UnitMemo moved = known == null || known.context() != context ? null : known.movedTo(here);
    return moved == null ? match(unit, context, here) : moved;
  }

  private UnitMemo match(int unit, long context, Position here) {
    List<PartMatch> found = new ArrayList<>(0);
    List<Integer> open = new ArrayList<>(0);
    List<String> gaveUp = new ArrayList<>(0);
    for (int part = 0; part < parts.size(); part++) {
      CompiledRule pattern = pattern(part);
      if (pattern.dependency() == Dependency.FILE || !matcher.mayMatch(pattern, unit)) {
        continue;
      }
      Match.@Nullable Found matches = matcher.matchUnit(pattern, unit).orElse(null);
      if (matches == null) {
        open.add(part);
        continue;
      }
      for (Match match : matches.matches()) {
        found.add(new PartMatch(part, match));
      }
      if (!matches.problem().isEmpty()) {
        gaveUp.add(matches.problem());
      }
    }
    return new UnitMemo(context, here, found, open, gaveUp, null);
  }
}
