package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.ComprehensionClause;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.AssignExpr;
import dev.sightline.tree.Expr.Name;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Expr.Slice;
import dev.sightline.tree.Expr.TypedMetavariable;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt.OtherStmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item in brackets: its expressions, the marks between them, its comprehension clauses. */
final class ItemLowering {
  private static final int SLICE_PARTS = 3;

  private final Lowering lowering;
  private final Reader reader;

  ItemLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** Index of the child where comprehension clauses begin, 0 if there are none. */
  static int clausesFrom(SyntaxNode item) {
    for (int i = 1; i < item.childCount(); i++) {
      if (item.typeAt(i) == PythonParser.FOR || item.typeAt(i) == PythonParser.ASYNC) {
        return i;
      }
    }
    return 0;
  }

  static boolean hasAs(SyntaxNode item) {
    return item.typeAt(1) == PythonParser.AS;
  }

  /** The expression that is the child {@code index}. */
  Expr expr(SyntaxNode item, int index, int depth) {
    SyntaxNode node = index < item.childCount() ? item.nodeAt(index) : null;
    return node == null ? reader.missing(item) : ExprLowering.lower(lowering, node, depth + 1);
  }

  /** What stands before the comprehension clauses. */
  Expr head(SyntaxNode item, int depth) {
    int clauses = clausesFrom(item);
    if (starred(item)) {
      Expr value = expr(item, 1, depth + 1);
      return new Expr.Spread(
          value,
          item.typeAt(0) == PythonParser.DSTAR,
          reader.span(item.child(0), item.child(Math.min(1, clauses))));
    }
    return clauses > 1 ? marked(item, 0, clauses, depth) : expr(item, 0, depth);
  }

  private static boolean starred(SyntaxNode item) {
    return item.typeAt(0) == PythonParser.STAR || item.typeAt(0) == PythonParser.DSTAR;
  }

  /** An item of a display: an expression, {@code *e}, {@code x := e}, {@code p as n}. */
  Expr plain(SyntaxNode item, int depth) {
    if (item.isBroken()) {
      return reader.errorExpr(reader.span(item));
    }
    if (clausesFrom(item) > 0) {
      return new Expr.Comprehension(
          Expr.ComprehensionKind.GENERATOR,
          head(item, depth),
          null,
          clauses(item, depth),
          reader.span(item));
    }
    return starred(item)
        ? GroupLowering.spread(reader, item, tail(item, 1, depth + 1))
        : tail(item, 0, depth);
  }

  /** The expressions from a child on, with the marks between them. */
  Expr tail(SyntaxNode item, int from, int depth) {
    return from + 1 >= item.childCount()
        ? expr(item, from, depth)
        : marked(item, from, item.childCount(), depth);
  }

  private Expr marked(SyntaxNode item, int from, int to, int depth) {
    int marks = (to - from) / 2;
    if (marks > ListLowering.MARKS) {
      Span span = reader.span(item.child(from), item.child(to - 1));
      reader.error(span);
      return new OtherExpr(OtherStmt.ERROR, List.of(), span);
    }
    Expr value = expr(item, from, depth + marks);
    for (int i = from + 1; i < to; i += 2) {
      Expr right = expr(item, i + 1, depth + marks);
      Span span = reader.span(item.child(from), item.child(Math.min(i + 1, to - 1)));
      value = joined(item.typeAt(i), value, right, span);
    }
    return value;
  }

  private Expr joined(int mark, Expr left, Expr right, Span span) {
    return switch (mark) {
      case PythonParser.AS -> new AssignExpr(right, null, left, span);
      case PythonParser.COLONEQ, PythonParser.ASSIGN -> new AssignExpr(left, null, right, span);
      default -> {
        if (reader.isPattern() && left instanceof Name name && name.name().startsWith("$")) {
          yield new TypedMetavariable(name.name(), right, span);
        }
        reader.error(span);
        yield new OtherExpr(OtherStmt.ERROR, List.of(left, right), span);
      }
    };
  }

  /** An item between the brackets of an index. */
  Expr subscript(SyntaxNode item, int depth) {
    boolean slice = false;
    for (int i = 0; i < item.childCount(); i++) {
      slice |= item.typeAt(i) == PythonParser.COLON;
    }
    return slice && !item.isBroken() ? slice(item, depth) : plain(item, depth);
  }

  private Expr slice(SyntaxNode item, int depth) {
    @Nullable Expr[] parts = new @Nullable Expr[SLICE_PARTS];
    List<Expr> all = new ArrayList<>();
    int part = 0;
    for (int i = 0; i < item.childCount(); i++) {
      SyntaxNode node = item.nodeAt(i);
      if (node == null) {
        part += item.typeAt(i) == PythonParser.COLON ? 1 : 0;
      } else {
        Expr value = ExprLowering.lower(lowering, node, depth + 1);
        all.add(value);
        parts[Math.min(part, SLICE_PARTS - 1)] = value;
      }
    }
    if (part >= SLICE_PARTS || Arrays.stream(parts).filter(x -> x != null).count() < all.size()) {
      reader.error(reader.span(item));
      return new OtherExpr(OtherStmt.ERROR, List.copyOf(all), reader.span(item));
    }
    return new Slice(parts[0], parts[1], parts[2], reader.span(item));
  }

  /** The clauses of a comprehension. */
  List<ComprehensionClause> clauses(SyntaxNode item, int depth) {
    List<ComprehensionClause> clauses = new ArrayList<>();
    int at = clausesFrom(item);
    while (at > 0 && at < item.childCount()) {
      int from = at;
      boolean async = item.typeAt(at) == PythonParser.ASYNC;
      at += async ? 2 : 1;
      SyntaxNode targets = item.nodeAt(at);
      Expr iterable = expr(item, at + 2, depth + 1);
      at += 3;
      List<Expr> conditions = new ArrayList<>();
      while (item.typeAt(at) == PythonParser.IF) {
        conditions.add(expr(item, at + 1, depth + 1));
        at += 2;
      }
      clauses.add(
          new ComprehensionClause(
              targets == null ? reader.missing(item) : lowering.lists.targets(targets, depth + 1),
              iterable,
              conditions,
              async,
              reader.span(item.child(from), item.child(at - 1))));
    }
    return clauses;
  }
}
