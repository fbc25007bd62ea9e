package dev.sightline.match;

import dev.sightline.tree.Body;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Statements in document order, each before those nested in it, with the list that each stands in.
 * So "somewhere behind, however deep" is a loop over numbers. Spans units where definitions have
 * slots. Keeps what concerns units as wholes and asks the rest of their own tables, so that making
 * one takes little even for a large file. Confined to one thread.
 */
final class StatementTable {
  private static final int NONE = -1;

  private final UnitStatements[] pieces;
  private final int firstUnit;
  private final int[] begins;
  private final int[] behind;
  private final int[] last;
  private final int[] stop;
  private final int[] inSlot;
  private final boolean[] follows;
  private int at;

  private StatementTable(UnitStatements[] pieces, int firstUnit) {
    this.pieces = pieces;
    this.firstUnit = firstUnit;
    int count = pieces.length;
    this.begins = new int[count + 1];
    this.behind = new int[count];
    this.last = new int[count];
    this.stop = new int[count];
    this.inSlot = new int[count];
    this.follows = new boolean[count];
    Arrays.fill(behind, NONE);
    Arrays.fill(inSlot, NONE);
    for (int u = 0; u < count; u++) {
      UnitStatements piece = pieces[u];
      begins[u + 1] = begins[u] + piece.size();
      last[u] = piece.size() == 0 ? NONE : begins[u] + piece.last(0);
    }
  }

  /** The statements of one unit; slots are empty. */
  static StatementTable ofUnit(UnitStatements statements, int unit) {
    return new StatementTable(new UnitStatements[] {statements}, unit);
  }

  /** The statements of a whole file, looking through slots. */
  static StatementTable ofFile(SourceTree tree, IntFunction<UnitStatements> ofUnit) {
    UnitStatements[] pieces = new UnitStatements[tree.unitCount()];
    Arrays.setAll(pieces, ofUnit);
    StatementTable table = new StatementTable(pieces, 0);
    table.join(tree);
    return table;
  }

  /** Makes lists of the units that stand in one header, or in none, from the last to the first. */
  private void join(SourceTree tree) {
    int[] next = new int[pieces.length + 1];
    int[] lastOf = new int[pieces.length + 1];
    Arrays.fill(next, NONE);
    for (int u = pieces.length - 1; u >= 0; u--) {
      int header = tree.parent(u);
      stop[u] = Math.max(stop[u], begins[u + 1]);
      if (header >= 0) {
        stop[header] = Math.max(stop[header], stop[u]);
      }
      if (begins[u] == begins[u + 1]) {
        continue;
      }
      int list = header + 1;
      if (next[list] == NONE) {
        lastOf[list] = last[u];
      } else {
        follows[unitOf(next[list])] = true;
      }
      behind[u] = next[list];
      last[u] = lastOf[list];
      next[list] = begins[u];
      if (header >= 0) {
        inSlot[header] = begins[u];
      }
    }
  }

  int size() {
    return begins[pieces.length];
  }

  /** Index of a unit's first statement. */
  int begin(int unit) {
    return holds(unit) ? begins[unit - firstUnit] : size();
  }

  /** Behind the last statement of a unit. */
  int end(int unit) {
    return holds(unit) ? begins[unit - firstUnit + 1] : size();
  }

  private boolean holds(int unit) {
    return unit >= firstUnit && unit < firstUnit + pieces.length;
  }

  /** Of the same unit as the last time, mostly. */
  private int unitOf(int i) {
    if (i < begins[at] || i >= begins[at + 1]) {
      int found = Arrays.binarySearch(begins, i);
      at = found >= 0 ? found : -found - 2;
      while (begins[at + 1] == i) {
        at++; // behind units without statements
      }
    }
    return at;
  }

  Stmt stmt(int i) {
    int u = unitOf(i);
    return pieces[u].stmt(i - begins[u]);
  }

  int unit(int i) {
    return unitOf(i) + firstUnit;
  }

  /** The statement behind, in the same list; -1 if it is the last. */
  int next(int i) {
    int u = unitOf(i);
    int next = pieces[u].next(i - begins[u]);
    if (next != NONE) {
      return begins[u] + next;
    }
    return isOfUnit(u, i) ? behind[u] : NONE;
  }

  /** Whether a statement is nested in no other of its unit. */
  private boolean isOfUnit(int u, int i) {
    return pieces[u].last(i - begins[u]) == pieces[u].last(0);
  }

  /** Whether it is the first of its list. */
  boolean isHead(int i) {
    int u = unitOf(i);
    return pieces[u].isHead(i - begins[u]) && !(i == begins[u] && follows[u]);
  }

  /** The last statement of the list that this one stands in. */
  int last(int i) {
    int u = unitOf(i);
    return isOfUnit(u, i) ? last[u] : begins[u] + pieces[u].last(i - begins[u]);
  }

  /** Where the statements nested in this one end, exclusive. */
  int stop(int i) {
    int u = unitOf(i);
    return i == begins[u] && inSlot[u] != NONE
        ? stop[u]
        : begins[u] + pieces[u].stop(i - begins[u]);
  }

  /** Index of the first statement of a body that stands in a unit, or -1 if there is none. */
  int first(Body body, int unit) {
    if (!holds(unit)) {
      return NONE;
    }
    int u = unit - firstUnit;
    if (body instanceof Slot) {
      return inSlot[u];
    }
    int first = pieces[u].first(body);
    return first == NONE ? NONE : begins[u] + first;
  }
}
