package dev.sightline.analysis;

import dev.sightline.analysis.suppress.CommentDirectives;
import dev.sightline.analysis.suppress.SuppressionTable;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.Match;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.value.FileValues;
import dev.sightline.value.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs the rules on one version of a file, taking over what an earlier version found out. */
final class Analysis {
  private final RuleBook book;
  private final FileVersion version;
  private final @Nullable Before before;
  private final Cancellation cancellation;
  private final @Nullable UnitMemo[] memos;
  private final FileMatcher matcher;
  private final DraftMaker maker;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<FileResult.Gap> gaps = new ArrayList<>();

  /** Of a version, with what came before it if there was something. */
  Analysis(RuleBook book, FileVersion version, @Nullable Before before, Cancellation cancellation) {
    this.book = book;
    this.version = version;
    this.before = before;
    this.cancellation = cancellation;
    SourceTree tree = version.tree();
    this.memos = new UnitMemo[tree == null ? 0 : tree.unitCount()];
    if (tree != null && before != null) {
      takeOver(tree, before.state); // before the matcher asks for the units' indexes
    }
    this.matcher = new FileMatcher(version, book.scan());
    this.maker = new DraftMaker(version);
  }

  /** Something that was given up before the rules run. */
  void addGap(String why) {
    gaps.add(new FileResult.Gap(version.path(), "", why));
  }

  /** What came before a version, and what changed since. */
  record Before(FileState state, ChangeWindow window) {
    Span staleLines(Text text) {
      return window.within(state.version().text().length(), text.length()).lines(text);
    }
  }

  /**
   * Runs all rules.
   *
   * @param flows settles what patterns found
   */
  FileState run(long order, FindingAssembler assembler, UnaryOperator<List<Draft>> flows) {
    SourceTree tree = version.tree();
    if (tree != null) {
      units(tree);
    }
    for (CompiledRule rule : book.ofFile()) {
      cancellation.check();
      if (matcher.mayMatch(rule)) {
        add(rule, matcher.matchFile(rule), drafts);
      }
    }
    Set<CompiledRule> silent = wholeTexts();
    LineFindings lines =
        before == null
            ? LineFindings.of(book.ofLine(), matcher, maker)
            : before.state.byLine().next(book.ofLine(), matcher, maker, before.window);
    drafts.addAll(lines.drafts());
    addValueGaps();
    CommentDirectives comments = tree == null ? null : comments(tree);
    SuppressionTable table =
        comments == null ? SuppressionTable.ofPlain(version.text()) : SuppressionTable.of(comments);
    FileResult result = assembler.assemble(
            version.path(), version.text(), flows.apply(drafts), table, gaps);
    return new FileState(order, version, memos, lines, silent, comments, result);
  }

  /**
   * Runs the rules on the whole text, but for those that need a string which was not in it before
   * and is not in the lines that changed. Gives those whose strings are not there.
   */
  private Set<CompiledRule> wholeTexts() {
    Set<CompiledRule> silent = new HashSet<>();
    Span all = new Span(0, version.text().length());
    for (CompiledRule rule : book.ofText()) {
      cancellation.check();
      Span stale =
          before != null && before.state.silent().contains(rule)
              ? before.staleLines(version.text())
              : all;
      if (matcher.holdsNeeded(rule, stale)) {
        add(rule, matcher.matchFile(rule), drafts);
      } else {
        silent.add(rule);
      }
    }
    return silent;
  }

  private CommentDirectives comments(SourceTree tree) {
    if (before == null || before.state.comments() == null) {
      return CommentDirectives.of(tree);
    }
    return before.state.comments().next(tree, before.window.prefix(), before.window.suffix());
  }

  private void units(SourceTree tree) {
    Map<CompiledRule, List<Integer>> open = new HashMap<>();
    List<CompiledRule> candidates = null;
    for (int unit = 0; unit < memos.length; unit++) {
      UnitMemo memo = memos[unit];
      if (memo == null || memo.context() != version.context(unit)) {
        cancellation.check();
        candidates = candidates == null ? candidates() : candidates;
        memo = match(candidates, tree, unit);
        memos[unit] = memo;
      }
      int delta = tree.start(unit) - memo.start();
      for (Draft draft : memo.drafts()) {
        drafts.add(draft.shift(delta));
      }
      for (String gap : memo.gaps()) {
        gaps.add(gap(unit, gap));
      }
      for (CompiledRule rule : memo.open()) {
        open.computeIfAbsent(rule, r -> new ArrayList<>()).add(unit);
      }
    }
    for (CompiledRule rule : book.ofUnit()) {
      List<Integer> units = open.get(rule);
      if (units != null) {
        cancellation.check();
        add(rule, matcher.matchFrom(rule, units), drafts);
      }
    }
  }

  /** For a whole file it pays to ask first which rules can match in it at all. */
  private List<CompiledRule> candidates() {
    return before != null
        ? book.ofUnit()
        : book.ofUnit().stream().filter(matcher::mayMatch).toList();
  }

  private void takeOver(SourceTree tree, FileState old) {
    SourceTree oldTree = old.version().tree();
    if (oldTree == null) {
      return;
    }
    new UnitAlignment(oldTree, tree)
        .forEach((there, here) -> {
          version.takeIndex(here, old.version(), there);
          memos[here] = old.memos()[there];
        });
  }

  private UnitMemo match(List<CompiledRule> rules, SourceTree tree, int unit) {
    List<Draft> found = new ArrayList<>();
    List<String> gaveUp = new ArrayList<>();
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

  private void add(CompiledRule rule, Match.Found matches, List<Draft> found) {
    maker.addTo(found, rule, matches.matches());
    if (!matches.problem().isEmpty()) {
      gaps.add(new FileResult.Gap(version.path(), "", matches.problem()));
    }
  }

  private void addValueGaps() {
    FileValues values = version.fileValues();
    if (values != null) {
      for (Gap gap : values.gaps()) {
        gaps.add(gap(gap.unit(), gap.why()));
      }
    }
  }

  private FileResult.Gap gap(int unit, String why) {
    SourceTree tree = version.tree();
    String name = tree == null ? "" : Definitions.enclosing(tree, tree.start(unit));
    return new FileResult.Gap(version.path(), name, why);
  }
}
