package dev.sightline.match.regex;

import dev.sightline.match.regex.RegexGraph.Step;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Whether one text can be read in a loop in two ways. Then a text of n characters can be read in
 * 2<sup>n</sup> ways, and an engine that backtracks tries all of them when the rest does not fit.
 */
final class Ambiguity {
  private static final int MOST_STEPS = 100;
  private static final int MOST_MOVES = 100_000;

  private final RegexGraph graph;
  private final List<Step> steps;

  /** How many ways lead from behind one step to another, at most two. */
  private final int[][] ways;

  private int moved;

  private Ambiguity(RegexGraph graph) {
    this.graph = graph;
    this.steps = graph.steps();
    this.ways = new int[steps.size()][steps.size()];
  }

  /**
   * @throws RegexReader.Unreadable if that takes too long to tell
   */
  static boolean isExponential(RegexGraph graph) {
    if (graph.steps().size() > MOST_STEPS) {
      throw new RegexReader.Unreadable();
    }
    return new Ambiguity(graph).found();
  }

  private boolean found() {
    BitSet free = new BitSet();
    for (int i = 0; i < steps.size(); i++) {
      int[] arrivals = new int[graph.size()];
      walk(steps.get(i).to(), new BitSet(), arrivals);
      free.set(i, arrivals[1] > 0);
      for (int k = 0; k < steps.size(); k++) {
        ways[i][k] = Math.min(2, arrivals[steps.get(k).from()]);
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      if (!free.get(i) && isAmbiguous(i)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the ways of free moves, each state at most once on a way. */
  private void walk(int state, BitSet onWay, int[] arrivals) {
    if (++moved > MOST_MOVES) {
      throw new RegexReader.Unreadable();
    }
    arrivals[state]++;
    onWay.set(state);
    for (int next : graph.moves(state)) {
      if (!onWay.get(next)) {
        walk(next, onWay, arrivals);
      }
    }
    onWay.clear(state);
  }

  /** Whether two readers that start behind a step can part and meet there again. */
  private boolean isAmbiguous(int step) {
    BitSet loop = reached(step, false);
    loop.and(reached(step, true));
    if (!loop.get(step)) {
      return false;
    }
    for (int i = loop.nextSetBit(0); i >= 0; i = loop.nextSetBit(i + 1)) {
      for (int k = loop.nextSetBit(0); k >= 0; k = loop.nextSetBit(k + 1)) {
        if (ways[i][k] > 1) {
          return true;
        }
      }
    }
    BitSet together = pairs(step, loop, false);
    together.and(pairs(step, loop, true));
    int same = steps.size() + 1;
    return together.stream().anyMatch(pair -> pair % same != 0);
  }

  private BitSet reached(int step, boolean backward) {
    BitSet seen = new BitSet();
    Deque<Integer> todo = new ArrayDeque<>(List.of(step));
    while (!todo.isEmpty()) {
      int i = todo.pop();
      for (int k = 0; k < steps.size(); k++) {
        if ((backward ? ways[k][i] : ways[i][k]) > 0 && !seen.get(k)) {
          seen.set(k);
          todo.push(k);
        }
      }
    }
    return seen;
  }

  /** The pairs of steps of a loop that two readers of one text can reach, as {@code i * n + k}. */
  private BitSet pairs(int step, BitSet loop, boolean backward) {
    int n = steps.size();
    BitSet seen = new BitSet(n * n);
    Deque<Integer> todo = new ArrayDeque<>(List.of(step * n + step));
    while (!todo.isEmpty()) {
      int pair = todo.pop();
      BitSet left = next(pair / n, loop, backward);
      BitSet right = next(pair % n, loop, backward);
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
        for (int k = right.nextSetBit(0); k >= 0; k = right.nextSetBit(k + 1)) {
          if (!seen.get(i * n + k) && steps.get(i).set().intersects(steps.get(k).set())) {
            seen.set(i * n + k);
            todo.push(i * n + k);
          }
        }
      }
    }
    return seen;
  }

  private BitSet next(int step, BitSet loop, boolean backward) {
    BitSet next = new BitSet();
    for (int i = loop.nextSetBit(0); i >= 0; i = loop.nextSetBit(i + 1)) {
      next.set(i, (backward ? ways[i][step] : ways[step][i]) > 0);
    }
    return next;
  }
}
