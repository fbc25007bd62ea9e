package dev.sightline.analysis;

import dev.sightline.match.CompiledRule;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.FileNames;
import dev.sightline.match.Match;
import dev.sightline.tree.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules on code on the tree of one version. Units that are the same, in the same context,
 * keep what was found in them.
 */
final class CodeRules {
  private final RuleBook book;
  private final FileVersion version;
  private final SourceTree tree;
  private final @Nullable UnitMemo[] memos;
  private final FileNames names;
  private final List<CompiledRule> live;
  private final List<CompiledRule> revived;

  CodeRules(RuleBook book, FileVersion version, SourceTree tree, @Nullable FileState before) {
    this.book = book;
    this.version = version;
    this.tree = tree;
    this.memos = new UnitMemo[tree.unitCount()];
    CodeState old = before == null ? null : before.code();
    SourceTree oldTree = before == null ? null : before.version().tree();
    if (before == null || old == null || oldTree == null) {
      this.names = FileNames.of(version, tree, book.names());
      this.live = live();
      this.revived = List.of();
      return;
    }
    this.names = takeOver(before.version(), oldTree, old);
    boolean same = isSame(names, old.names());
    this.live = same ? old.live() : live();
    Set<CompiledRule> known = same ? Set.of() : new HashSet<>(old.live());
    this.revived = same ? List.of() : live.stream().filter(r -> !known.contains(r)).toList();
  }

  @SuppressWarnings("ReferenceEquality") // names that are the same are the same object
  private static boolean isSame(FileNames a, FileNames b) {
    return a == b;
  }

  private List<CompiledRule> live() {
    return book.ofUnit().stream().filter(names::mayMatch).toList();
  }

  private FileNames takeOver(FileVersion before, SourceTree oldTree, CodeState old) {
    UnitAlignment alignment = new UnitAlignment(oldTree, tree);
    alignment.forEach((there, here) -> {
      version.takeIndex(here, before, there);
      memos[here] = old.memos()[there];
    });
    return old.names()
        .next(
            new FileNames.Units(before, oldTree, alignment.gone()),
            new FileNames.Units(version, tree, alignment.come()));
  }

  FileNames names() {
    return names;
  }

  CodeState state() {
    return new CodeState(memos, names, live);
  }

  /** Gets what is found: drafts in this version, and the gaps of units by index, -1 for all. */
  interface Sink {
    void add(Draft draft);

    void gaveUp(int unit, String why);
  }

  void run(FileMatcher matcher, DraftMaker maker, Cancellation cancellation, Sink sink) {
    Map<CompiledRule, List<Integer>> open = new HashMap<>();
    for (int unit = 0; unit < memos.length; unit++) {
      UnitMemo memo = memo(unit, matcher, maker, cancellation);
      int delta = tree.start(unit) - memo.start();
      for (Draft draft : memo.drafts()) {
        sink.add(draft.shift(delta));
      }
      for (String gap : memo.gaps()) {
        sink.gaveUp(unit, gap);
      }
      for (CompiledRule rule : memo.open()) {
        open.computeIfAbsent(rule, r -> new ArrayList<>()).add(unit);
      }
    }
    for (CompiledRule rule : live) {
      List<Integer> units = open.get(rule);
      if (units != null) {
        cancellation.check();
        add(rule, matcher.matchFrom(rule, units), maker, sink);
      }
    }
    for (CompiledRule rule : book.ofFile()) {
      cancellation.check();
      if (names.mayMatch(rule)) {
        add(rule, matcher.matchFile(rule), maker, sink);
      }
    }
  }

  private static void add(CompiledRule rule, Match.Found found, DraftMaker maker, Sink sink) {
    List<Draft> drafts = new ArrayList<>(found.matches().size());
    maker.addTo(drafts, rule, found.matches());
    drafts.forEach(sink::add);
    if (!found.problem().isEmpty()) {
      sink.gaveUp(-1, found.problem());
    }
  }

  private UnitMemo memo(
      int unit, FileMatcher matcher, DraftMaker maker, Cancellation cancellation) {
    UnitMemo known = memos[unit];
    boolean holds = known != null && known.context() == version.context(unit);
    if (holds && revived.isEmpty()) {
      return known;
    }
    cancellation.check();
    UnitMemo made = match(holds ? revived : live, unit, matcher, maker);
    if (holds) {
      made = known.shift(tree.start(unit)).with(made);
    }
    memos[unit] = made;
    return made;
  }

  private UnitMemo match(
      List<CompiledRule> rules, int unit, FileMatcher matcher, DraftMaker maker) {
    List<Draft> found = new ArrayList<>(0);
    List<String> gaveUp = new ArrayList<>(0);
    List<CompiledRule> open = new ArrayList<>(0);
    for (CompiledRule rule : rules) {
      if (matcher.mayMatch(rule, unit)) {
        Match.Found matches = matcher.matchUnit(rule, unit).orElse(null);
        if (matches == null) {
          open.add(rule);
          continue;
        }
        maker.addTo(found, rule, matches.matches());
        if (!matches.problem().isEmpty()) {
          gaveUp.add(matches.problem());
        }
      }
    }
    return new UnitMemo(version.context(unit), tree.start(unit), found, gaveUp, open);
  }
}
