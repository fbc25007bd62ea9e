package dev.sightline.match;

import dev.sightline.tree.Body;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Statements in document order, each before those nested in it, with the list that each stands in.
 * So "somewhere behind, however deep" is a loop over an array. Spans units where definitions have
 * slots.
 */
final class StatementTable {
  private static final int NONE = -1;

  private final UnitStatements[] pieces;
  private final int[] begins;
  private final int firstUnit;
  private final Stmt[] stmts;
  private final boolean[] heads;
  private final int[] units;
  private final int[] next;
  private final int[] last;
  private final int[] stop;
  private final int[] inSlot;

  private StatementTable(UnitStatements[] pieces, int firstUnit) {
    this.pieces = pieces;
    this.firstUnit = firstUnit;
    this.begins = new int[pieces.length + 1];
    for (int u = 0; u < pieces.length; u++) {
      begins[u + 1] = begins[u] + pieces[u].size();
    }
    int size = begins[pieces.length];
    this.stmts = new Stmt[size];
    this.heads = new boolean[size];
    this.units = new int[size];
    this.next = new int[size];
    this.last = new int[size];
    this.stop = new int[size];
    this.inSlot = new int[pieces.length];
    Arrays.fill(inSlot, NONE);
    for (int u = 0; u < pieces.length; u++) {
      copy(u);
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

  private void copy(int u) {
    UnitStatements piece = pieces[u];
    int base = begins[u];
    for (int i = 0; i < piece.size(); i++) {
      stmts[base + i] = piece.stmt(i);
      heads[base + i] = piece.isHead(i);
      units[base + i] = u + firstUnit;
      next[base + i] = piece.next(i) == NONE ? NONE : base + piece.next(i);
      last[base + i] = base + piece.last(i);
      stop[base + i] = base + piece.stop(i);
    }
  }

  /** Makes lists of the units that stand in one header, or in none, from the last to the first. */
  private void join(SourceTree tree) {
    int[] behind = new int[pieces.length + 1];
    int[] lastOf = new int[pieces.length + 1];
    int[] end = new int[pieces.length];
    Arrays.fill(behind, NONE);
    Arrays.fill(lastOf, NONE);
    for (int u = pieces.length - 1; u >= 0; u--) {
      int first = begins[u];
      end[u] = Math.max(end[u], begins[u + 1]);
      int list = tree.parent(u) + 1;
      if (list > 0) {
        end[list - 1] = Math.max(end[list - 1], end[u]);
      }
      if (first == begins[u + 1]) {
        continue;
      }
      if (inSlot[u] != NONE) {
        stop[first] = end[u];
      }
      int lastHere = last[first];
      if (behind[list] != NONE) {
        heads[behind[list]] = false;
        next[lastHere] = behind[list];
      }
      behind[list] = first;
      lastOf[list] = lastOf[list] == NONE ? lastHere : lastOf[list];
      for (int i = first; i != NONE && i <= lastHere; i = next[i]) {
        last[i] = lastOf[list];
      }
      if (list > 0) {
        inSlot[list - 1] = first;
      }
    }
  }

  int size() {
    return units.length;
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

  Stmt stmt(int i) {
    return stmts[i];
  }

  int unit(int i) {
    return units[i];
  }

  /** The statement behind, in the same list; -1 if it is the last. */
  int next(int i) {
    return next[i];
  }

  /** Whether it is the first of its list. */
  boolean isHead(int i) {
    return heads[i];
  }

  /** The last statement of the list that this one stands in. */
  int last(int i) {
    return last[i];
  }

  /** Where the statements nested in this one end, exclusive. */
  int stop(int i) {
    return stop[i];
  }

  /** Index of the first statement of a body that stands in a unit, or -1 if there is none. */
  int first(Body body, int unit) {
    int u = unit - firstUnit;
    if (!holds(unit)) {
      return NONE;
    }
    if (body instanceof Slot) {
      return inSlot[u];
    }
    int first = pieces[u].first(body);
    return first == NONE ? NONE : begins[u] + first;
  }
}
