package dev.sightline.analysis;

import dev.sightline.analysis.suppress.CommentDirectives;
import dev.sightline.analysis.suppress.SuppressionTable;
import dev.sightline.flow.taintmode.FileTaint;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.Match;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.value.FileValues;
import dev.sightline.value.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the rules on one version of a file, taking over what an earlier version found out. */
final class Analysis {
  private final RuleBook book;
  private final FileVersion version;
  private final @Nullable Before before;
  private final Cancellation cancellation;
  private final @Nullable CodeRules code;
  private final FileMatcher matcher;
  private final DraftMaker maker;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<FileResult.Gap> gaps = new ArrayList<>();
  private FileTaint.Kept taint = FileTaint.Kept.NOTHING;

  /** Of a version, with what came before it if there was something. */
  Analysis(RuleBook book, FileVersion version, @Nullable Before before, Cancellation cancellation) {
    this.book = book;
    this.version = version;
    this.before = before;
    this.cancellation = cancellation;
    SourceTree tree = version.tree();
    FileState old = before == null ? null : before.state;
    this.code = tree == null ? null : new CodeRules(book, version, tree, old);
    this.matcher = new FileMatcher(version, book.scan(), code == null ? null : code.names());
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

  /** Runs all rules that look at nothing but this file. */
  Patterns run() {
    SourceTree tree = version.tree();
    if (code != null) {
      code.run(matcher, maker, cancellation, new Found());
      FileTaint.Kept known = before == null ? FileTaint.Kept.NOTHING : before.state.taint();
      taint =
          new TaintRules(version, maker, known)
              .run(book.taint(), matcher, cancellation, new Found());
    }
    Set<CompiledRule> silent = wholeTexts();
    LineFindings lines =
        before == null
            ? LineFindings.of(book.ofLine(), matcher, maker)
            : before.state.byLine().next(book.ofLine(), matcher, maker, before.window);
    drafts.addAll(lines.drafts());
    addValueGaps();
    return new Patterns(lines, silent, tree == null ? null : comments(tree));
  }

  /** What patterns found, to which other files may add. */
  final class Patterns {
    private final LineFindings lines;
    private final Set<CompiledRule> silent;
    private final @Nullable CommentDirectives comments;

    private Patterns(
        LineFindings lines, Set<CompiledRule> silent, @Nullable CommentDirectives comments) {
      this.lines = lines;
      this.silent = silent;
      this.comments = comments;
    }

    List<Draft> drafts() {
      return drafts;
    }

    /**
     * The state of the file.
     *
     * @param settled what patterns found, with what other files add
     * @param complete whether that is all, so that a comment which ignores nothing is one too many
     */
    FileState settled(
        long order, FindingAssembler assembler, List<Draft> settled, boolean complete) {
      SuppressionTable table =
          comments == null
              ? SuppressionTable.ofPlain(version.text())
              : SuppressionTable.of(comments);
      FileResult result = assembler.assemble(version, settled, table, gaps, complete);
      CodeState state = code == null ? null : code.state();
      return new FileState(
          order,
          book,
          version,
          state,
          taint,
          lines,
          silent,
          comments,
          List.copyOf(settled),
          result);
    }
  }

  private final class Found implements CodeRules.Sink {
    @Override
    public void add(Draft draft) {
      drafts.add(draft);
    }

    @Override
    public void gaveUp(int unit, String why) {
      gaps.add(unit < 0 ? new FileResult.Gap(version.path(), "", why) : gap(unit, why));
    }
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
