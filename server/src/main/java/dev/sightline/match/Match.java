package dev.sightline.match;

import dev.sightline.tree.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Something a rule matches.
 *
 * @param range absolute
 * @param bindings by metavariable, with the dollar sign
 */
public record Match(Span range, Map<String, Binding> bindings) {

  /** The same in another version of the file; {@code move} tells where places are there. */
  public Match moved(UnaryOperator<Span> move) {
    Map<String, Binding> there = new LinkedHashMap<>();
    bindings.forEach((name, binding) -> there.put(name, binding.at(move.apply(binding.range()))));
    return new Match(move.apply(range), there);
  }

  /**
   * All matches of one rule in one place.
   *
   * @param problem why the rule was given up there, as {@code rule X gave up: ...}; empty if it was
   *     not, and then the matches are all there are
   */
  public record Found(List<Match> matches, String problem) {
    static final Found NOTHING = new Found(List.of(), "");

    /** Without those that begin before an absolute offset. */
    Found from(int offset) {
      return matches.stream().allMatch(m -> m.range().start() >= offset)
          ? this
          : new Found(matches.stream().filter(m -> m.range().start() >= offset).toList(), problem);
    }
  }
}
