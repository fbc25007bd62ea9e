package dev.sightline.match.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The ways in which a backtracking engine can go through a text: steps that read one character of a
 * set, and free moves between their ends. What can follow an expression ({@code $}) reads {@link
 * #END}.
 */
final class RegexGraph {
  /** Stands for every character outside ASCII. */
  static final int OTHER = 128;

  /** The end of the text, read by anchors. */
  static final int END = 129;

  /** Reads one character of a set. */
  record Step(int from, BitSet set, int to) {}

  private final List<List<Integer>> moves = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  int state() {
    moves.add(new ArrayList<>());
    return moves.size() - 1;
  }

  void move(int from, int to) {
    moves.get(from).add(to);
  }

  void step(int from, BitSet set, int to) {
    steps.add(new Step(from, set, to));
  }

  List<Integer> moves(int from) {
    return moves.get(from);
  }

  List<Step> steps() {
    return steps;
  }

  int size() {
    return moves.size();
  }
}
