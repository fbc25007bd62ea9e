package dev.sightline.analysis;

import dev.sightline.match.CompiledRule;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.Match;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules found that look at one line at a time. After a change only the lines around it are
 * looked at again; what was found elsewhere moves along.
 */
record LineFindings(int length, List<Draft> drafts) {

  static LineFindings of(List<CompiledRule> rules, FileMatcher matcher, DraftMaker maker) {
    List<Draft> found = new ArrayList<>();
    for (CompiledRule rule : rules) {
      for (Match match : matcher.matchFile(rule).matches()) {
        found.add(maker.draft(rule.rule(), match));
      }
    }
    return new LineFindings(maker.text().length(), found);
  }

  LineFindings next(
      List<CompiledRule> rules, FileMatcher matcher, DraftMaker maker, ChangeWindow window) {
    Text text = maker.text();
    Span stale = staleLines(text, window.within(length, text.length()));
    int delta = text.length() - length;
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.range().end() <= stale.start()) {
        found.add(draft);
      } else if (draft.range().start() + delta >= stale.end()) {
        found.add(draft.shift(delta));
      }
    }
    for (CompiledRule rule : rules) {
      for (Match match : matcher.matchLines(rule, stale).matches()) {
        found.add(maker.draft(rule.rule(), match));
      }
    }
    return new LineFindings(text.length(), found);
  }

  /** The changed lines and one more on each side, for a change may split or join line ends. */
  private static Span staleLines(Text text, ChangeWindow window) {
    int first = Math.max(0, text.lineOf(window.prefix()) - 1);
    int last = Math.min(text.lineCount() - 1, text.lineOf(text.length() - window.suffix()) + 1);
    int end = last == text.lineCount() - 1 ? text.length() : text.lineStart(last + 1);
    return new Span(text.lineStart(first), end);
  }
}
