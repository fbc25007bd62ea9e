package dev.sightline.flow.taintmode;

import dev.sightline.match.Match;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out of one rule in a unit. Holds while the unit and its context are the same.
 *
 * @param at where the unit stood, for all positions
 * @param matches of the rule's parts that begin in the unit
 * @param open parts of which the unit alone does not tell what matches begin in it
 * @param result what data gets to the unit's sinks; null if it was not asked for
 */
record UnitMemo(
    long context,
    Position at,
    List<PartMatch> matches,
    List<Integer> open,
    List<String> gaps,
    @Nullable Result result) {

  /** A match of the rule's part of some number. */
  record PartMatch(int part, Match match) {}

  /**
   * A range in which a part matches, relative to the unit or to the header of its function.
   *
   * @param bound what metavariables stand for
   */
  record Claimed(int part, Span range, Map<String, String> bound) {}

  /**
   * Findings in a unit.
   *
   * @param claimed all that it rests on besides the unit and its context
   */
  record Result(List<Claimed> claimed, List<TaintFinding> findings) {}

  UnitMemo with(Result found) {
    return new UnitMemo(context, at, matches, open, gaps, found);
  }

  /** The same in a version of the file where the unit stands elsewhere; null if it is lost. */
  @Nullable UnitMemo movedTo(Position there) {
    if (there.equals(at)) {
      return this;
    }
    Position.Move move = there.from(at);
    List<PartMatch> moved =
        matches.stream().map(m -> new PartMatch(m.part, m.match.moved(move))).toList();
    UnitMemo made = new UnitMemo(context, there, moved, open, gaps, null);
    return move.made(result == null ? made : made.with(result, there.from(at)));
  }

  private UnitMemo with(Result found, Position.Move move) {
    List<TaintFinding> moved = found.findings.stream().map(f -> f.moved(move)).toList();
    Result same = move.made(new Result(found.claimed, moved));
    return same == null ? this : with(same);
  }
}
