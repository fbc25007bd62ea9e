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
    Span stale = window.within(length, text.length()).lines(text);
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
}
