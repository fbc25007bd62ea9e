package dev.sightline.match;

import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Statements in document order, each before those nested in it, with the list that each stands in.
 * So "somewhere behind, however deep" is a loop over an array. Spans units where definitions have
 * slots.
 */
final class StatementTable {
  private static final int NONE = -1;

  private Stmt[] stmts = new Stmt[16];
  private int[] units = new int[16];
  private int[] next = new int[16];
  private int[] last = new int[16];
  private int[] stop = new int[16];
  private int size;
  private final Map<Integer, Integer> begins = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final BitSet heads = new BitSet();
  private final IdentityHashMap<Body, Integer> bodies = new IdentityHashMap<>();
  private final @Nullable SourceTree slots;

  private StatementTable(@Nullable SourceTree slots) {
    this.slots = slots;
  }

  /** The statements of one unit; slots are empty. */
  static StatementTable ofUnit(List<Stmt> statements, int unit) {
    StatementTable table = new StatementTable(null);
    table.begins.put(unit, 0);
    table.addList(statements, unit);
    return table;
  }

  /** The statements of a whole file, looking through slots. */
  static StatementTable ofFile(SourceTree tree) {
    StatementTable table = new StatementTable(tree);
    table.addUnits(0, tree.unitCount(), NONE);
    return table;
  }

  int size() {
    return size;
  }

  /** Index of a unit's first statement, or {@link #size} if there is none. */
  int begin(int unit) {
    return begins.getOrDefault(unit, size);
  }

  /** Behind the last statement of a unit, and of the units in its slots. */
  int end(int unit) {
    return ends.getOrDefault(unit, size);
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
    return heads.get(i);
  }

  /** The last statement of the list that this one stands in. */
  int last(int i) {
    return last[i];
  }

  /** Where the statements nested in this one end, exclusive. */
  int stop(int i) {
    return stop[i];
  }

  /** Index of a body's first statement, or -1 if it is empty or lies outside. */
  int first(Body body) {
    return bodies.getOrDefault(body, NONE);
  }

  private void addUnits(int from, int to, int parent) {
    SourceTree tree = Objects.requireNonNull(slots);
    int previous = NONE;
    int first = size;
    for (int i = from; i < to; i++) {
      if (tree.parent(i) == parent) {
        begins.put(i, size);
        for (Stmt stmt : tree.unit(i).statements()) {
          previous = addAfter(previous, stmt, i);
        }
        ends.put(i, size);
      }
    }
    finish(first, previous);
  }

  private void addList(List<Stmt> statements, int unit) {
    int previous = NONE;
    int first = size;
    for (Stmt stmt : statements) {
      previous = addAfter(previous, stmt, unit);
    }
    finish(first, previous);
  }

  private void finish(int first, int lastOfList) {
    if (lastOfList != NONE) {
      heads.set(first);
    }
    for (int i = first; lastOfList != NONE && i != NONE; i = next[i]) {
      last[i] = lastOfList;
    }
  }

  private int addAfter(int previous, Stmt stmt, int unit) {
    int i = size++;
    if (i == stmts.length) {
      grow();
    }
    stmts[i] = stmt;
    units[i] = unit;
    next[i] = NONE;
    if (previous != NONE) {
      next[previous] = i;
    }
    for (Body body : bodies(stmt)) {
      addBody(body, unit);
    }
    stop[i] = size;
    return i;
  }

  private void addBody(Body body, int unit) {
    int first = size;
    switch (body) {
      case Block b -> addList(b.statements(), unit);
      case Slot s -> {
        if (slots != null) {
          addUnits(unit + 1, slots.lastDescendant(unit) + 1, unit);
        }
      }
    }
    if (size > first) {
      bodies.put(body, first);
    }
  }

  private void grow() {
    int length = 2 * stmts.length;
    stmts = Arrays.copyOf(stmts, length);
    units = Arrays.copyOf(units, length);
    next = Arrays.copyOf(next, length);
    last = Arrays.copyOf(last, length);
    stop = Arrays.copyOf(stop, length);
  }

  private static List<Body> bodies(Stmt stmt) {
    List<Body> bodies = new ArrayList<>(2);
    switch (stmt) {
      case Stmt.FunctionDef f -> bodies.add(f.body());
      case Stmt.ClassDef c -> bodies.add(c.body());
      case Stmt.If i -> {
        i.branches().forEach(b -> bodies.add(b.body()));
        addIfPresent(bodies, i.otherwise());
      }
      case Stmt.While w -> {
        bodies.add(w.body());
        addIfPresent(bodies, w.otherwise());
      }
      case Stmt.ForEach f -> {
        bodies.add(f.body());
        addIfPresent(bodies, f.otherwise());
      }
      case Stmt.For f -> bodies.add(f.body());
      case Stmt.With w -> bodies.add(w.body());
      case Stmt.Try t -> {
        bodies.add(t.body());
        t.handlers().forEach(h -> bodies.add(h.body()));
        addIfPresent(bodies, t.otherwise());
        addIfPresent(bodies, t.finalBody());
      }
      case Stmt.Switch s -> s.cases().forEach(c -> bodies.add(c.body()));
      case Stmt.Nested n -> bodies.add(n.block());
      default -> {}
    }
    return bodies;
  }

  private static void addIfPresent(List<Body> bodies, @Nullable Body body) {
    if (body != null) {
      bodies.add(body);
    }
  }
}
