package dev.sightline.match;

import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one unit in document order, each before those nested in it. Depends on the unit
 * alone; {@link StatementTable} joins those of a file.
 */
final class UnitStatements {
  private static final int NONE = -1;

  private Stmt[] stmts = new Stmt[4];
  private int[] next = new int[4];
  private int[] last = new int[4];
  private int[] stop = new int[4];
  private boolean[] heads = new boolean[4];
  private int size;
  private final IdentityHashMap<Body, Integer> bodies = new IdentityHashMap<>();

  private UnitStatements() {}

  static UnitStatements of(List<Stmt> statements) {
    UnitStatements made = new UnitStatements();
    made.addList(statements);
    return made;
  }

  int size() {
    return size;
  }

  Stmt stmt(int i) {
    return stmts[i];
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

  /** Index of a body's first statement, or -1 if it is empty or lies outside. */
  int first(Body body) {
    return bodies.getOrDefault(body, NONE);
  }

  private void addList(List<Stmt> statements) {
    int previous = NONE;
    int first = size;
    for (Stmt stmt : statements) {
      if (!(stmt instanceof Stmt.OtherStmt o && o.kind().equals(Stmt.OtherStmt.EMPTY))) {
        previous = addAfter(previous, stmt);
      }
    }
    if (previous != NONE) {
      heads[first] = true;
    }
    for (int i = first; previous != NONE && i != NONE; i = next[i]) {
      last[i] = previous;
    }
  }

  private int addAfter(int previous, Stmt stmt) {
    int i = size++;
    if (i == stmts.length) {
      grow();
    }
    stmts[i] = stmt;
    next[i] = NONE;
    if (previous != NONE) {
      next[previous] = i;
    }
    for (Body body : bodies(stmt)) {
      if (body instanceof Block b && !b.statements().isEmpty()) {
        bodies.put(body, size);
        addList(b.statements());
      }
    }
    stop[i] = size;
    return i;
  }

  private void grow() {
    int length = 2 * stmts.length;
    stmts = Arrays.copyOf(stmts, length);
    next = Arrays.copyOf(next, length);
    last = Arrays.copyOf(last, length);
    stop = Arrays.copyOf(stop, length);
    heads = Arrays.copyOf(heads, length);
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
    stmt.forEachChild(child -> addInside(child, bodies));
    return bodies;
  }

  /** The bodies that stand in expressions: of anonymous classes and lambdas with statements. */
  private static void addInside(Node node, List<Body> bodies) {
    switch (node) {
      case Stmt s -> {}
      case Body b -> {}
      case Expr.StatementExpr e -> bodies.addAll(bodies(e.statement()));
      case Expr.New n when n.body() != null -> {
        n.arguments().forEach(argument -> addInside(argument, bodies));
        bodies.add(n.body());
      }
      case Expr.Lambda l when !isExpression(l) -> bodies.add(l.body());
      case Expr.Lambda l -> l.body().statements().get(0).forEachChild(e -> addInside(e, bodies));
      default -> node.forEachChild(child -> addInside(child, bodies));
    }
  }

  /** Whether a lambda's body is written as an expression. */
  private static boolean isExpression(Expr.Lambda lambda) {
    Block body = lambda.body();
    return body.statements().size() == 1
        && body.statements().get(0) instanceof Stmt.Return r
        && r.span().equals(body.span());
  }

  private static void addIfPresent(List<Body> bodies, @Nullable Body body) {
    if (body != null) {
      bodies.add(body);
    }
  }
}
