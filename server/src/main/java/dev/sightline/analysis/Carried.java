package dev.sightline.analysis;

import dev.sightline.rule.Flow;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier version of a file knew with the help of other files, moved along with the text:
 * shown until it is known anew, so that nothing flickers.
 *
 * @param known drafts of the earlier version, where they are now
 */
record Carried(List<Draft> known) {
  private static final Carried NOTHING = new Carried(List.of());

  /** Of what came before a version, if something did. */
  static Carried of(Analysis.@Nullable Before before, Text now) {
    if (before == null) {
      return NOTHING;
    }
    Text old = before.state().version().text();
    Move move = new Move(before.window().within(old.length(), now.length()), old, now);
    String path = before.state().version().path();
    List<Draft> moved = new ArrayList<>();
    for (Draft draft : before.state().settled()) {
      Span range = isAcross(draft.rule()) || waits(draft.rule()) ? move.of(draft.range()) : null;
      if (range != null) {
        moved.add(draft.at(range).along(step -> move.of(step, path)));
      }
    }
    return new Carried(moved);
  }

  /** Where things of an old text are in the new one. */
  private record Move(ChangeWindow window, Text old, Text now) {
    /** The range now; null if what it held was replaced in part. */
    @Nullable Span of(Span range) {
      int changed = old.length() - window.suffix();
      int delta = now.length() - old.length();
      if (range.end() <= window.prefix()) {
        return range;
      }
      if (range.start() >= changed) {
        return range.shift(delta);
      }
      boolean around = range.start() <= window.prefix() && range.end() >= changed;
      return around ? new Span(range.start(), range.end() + delta) : null;
    }

    /** A step of a path, if it is in the file that changed. */
    Finding.Step of(Finding.Step step, String path) {
      Finding.Location at = step.location();
      if (!at.path().equals(path) || at.line() > old.lineCount()) {
        return step;
      }
      int offset = Math.min(old.length(), old.lineStart(at.line() - 1) + at.column() - 1);
      Span moved = of(new Span(offset, offset));
      int there = Math.min(now.length(), moved == null ? window.prefix() : moved.start());
      int line = now.lineOf(there);
      int column = there - now.lineStart(line) + 1;
      return new Finding.Step(
          new Finding.Location(path, line + 1, column), step.note(), step.kind());
    }
  }

  /**
   * What patterns found now with what is known of old. What has to wait for an answer from other
   * files is shown as it was answered last, and not at all if it is new.
   */
  List<Draft> with(List<Draft> patterns) {
    List<Draft> all = new ArrayList<>();
    Map<Place, Draft> answered = new HashMap<>();
    for (Draft draft : known) {
      if (isAcross(draft.rule())) {
        all.add(draft);
      } else {
        answered.put(new Place(draft.rule(), draft.range()), draft);
      }
    }
    for (Draft draft : patterns) {
      Draft old = answered.get(new Place(draft.rule(), draft.range()));
      if (!waits(draft.rule()) || old != null) {
        all.add(old == null ? draft : old);
      }
    }
    return all;
  }

  private record Place(Rule rule, Span range) {}

  private static boolean isAcross(Rule rule) {
    return rule.search().query() instanceof Flow;
  }

  private static boolean waits(Rule rule) {
    return rule.verdict() == Verdict.NEEDS_REVIEW && !rule.evidence().isEmpty();
  }
}
