package dev.sightline.tree;

import dev.sightline.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One version of a file: its text, its units in document order with where they stand, and its
 * comments. Immutable; versions share text chunks and units.
 *
 * <p>Units are numbered from zero in document order. A function's body, if it has a slot, follows
 * its header at once; the members of a class follow its header, each with the header as parent.
 */
public final class SourceTree {
  private final String language;
  private final Text text;
  private final Layout layout;
  private final List<String> problems;

  /**
   * @param problems what the front end had to give up on, as sentences; empty for most files
   */
  public SourceTree(String language, Text text, Layout layout, List<String> problems) {
    this.language = language;
    this.text = text;
    this.layout = layout;
    this.problems = List.copyOf(problems);
  }

  /**
   * Where things stand. Arrays are owned by the tree from here on and never written again.
   *
   * @param units in document order
   * @param starts absolute offset of each unit
   * @param parents index of the header that encloses each unit, or -1
   * @param comments absolute start and end of every comment, in pairs, in document order
   * @param errors absolute start and end of every piece that could not be parsed, in pairs
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would box every offset
  public record Layout(Unit[] units, int[] starts, int[] parents, int[] comments, int[] errors) {}

  public String language() {
    return language;
  }

  public Text text() {
    return text;
  }

  public List<String> problems() {
    return problems;
  }

  public int unitCount() {
    return layout.units.length;
  }

  public Unit unit(int index) {
    return layout.units[index];
  }

  /** Absolute offset of the first code unit of a unit. */
  public int start(int index) {
    return layout.starts[index];
  }

  public int end(int index) {
    return layout.starts[index] + layout.units[index].length();
  }

  /** Index of the header that encloses a unit, or -1 at module level. */
  public int parent(int index) {
    return layout.parents[index];
  }

  /** Units whose parent is {@code header}, in order; -1 asks for those at module level. */
  public List<Integer> children(int header) {
    List<Integer> found = new ArrayList<>();
    for (int i = header + 1; i < unitCount() && !endsBefore(i, header); i++) {
      if (parent(i) == header) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean endsBefore(int index, int header) {
    return header >= 0 && parent(index) < header;
  }

  /** Index of the last unit that belongs to {@code index}, itself if it is no header. */
  public int lastDescendant(int index) {
    int i = index;
    while (i + 1 < unitCount() && parent(i + 1) >= index) {
      i++;
    }
    return i;
  }

  /** Index of the innermost unit that covers an absolute offset, or -1. */
  public int unitAt(int offset) {
    int found = Arrays.binarySearch(layout.starts, offset);
    int i = found >= 0 ? found : -found - 2;
    return i >= 0 && offset <= end(i) ? i : -1;
  }

  public int commentCount() {
    return layout.comments.length / 2;
  }

  public int commentStart(int index) {
    return layout.comments[2 * index];
  }

  public int commentEnd(int index) {
    return layout.comments[2 * index + 1];
  }

  /** Absolute range of a comment, from its marker to the end of its text. */
  public Span comment(int index) {
    return new Span(layout.comments[2 * index], layout.comments[2 * index + 1]);
  }

  /** How many pieces could not be parsed. */
  public int errorCount() {
    return layout.errors.length / 2;
  }

  /** Absolute range of a piece that could not be parsed. */
  public Span error(int index) {
    return new Span(layout.errors[2 * index], layout.errors[2 * index + 1]);
  }
}
