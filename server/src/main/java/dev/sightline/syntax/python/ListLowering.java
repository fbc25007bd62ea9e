package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.AssignExpr;
import dev.sightline.tree.Expr.Sequence;
import dev.sightline.tree.Expr.SequenceKind;
import dev.sightline.tree.Expr.Spread;
import dev.sightline.tree.Expr.Yield;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists without brackets around them: {@code a, *b}, {@code x := e}, {@code e as n}, targets. */
final class ListLowering {
  /** More marks ({@code :=}, {@code as}) than this in one item are no Python. */
  static final int MARKS = 10;

  private final Lowering lowering;
  private final Reader reader;

  ListLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** One expression, or a tuple; the value of a yield is all of it. */
  Expr exprs(SyntaxNode node, int depth) {
    if (node.isBroken()) {
      return reader.errorExpr(reader.span(node));
    }
    return node.typeAt(0) == PythonParser.YIELD
        ? yielded(node, 0, node.childCount(), depth)
        : items((SyntaxNode) node.child(0), depth);
  }

  /** A yield whose keyword is the child {@code from}, up to the child {@code to}. */
  Yield yielded(SyntaxNode node, int from, int to, int depth) {
    boolean delegates = node.typeAt(from + 1) == PythonParser.FROM;
    int at = delegates ? from + 2 : from + 1;
    SyntaxNode value = at < to ? node.nodeAt(at) : null;
    return new Yield(
        value == null
            ? null
            : delegates ? ExprLowering.lower(lowering, value, depth + 1) : items(value, depth + 1),
        delegates,
        reader.span(node.child(from), node.child(to - 1)));
  }

  /** The items of an {@code exprItems}, none if it is missing. */
  static List<SyntaxNode> itemsOf(@Nullable SyntaxNode node) {
    List<SyntaxNode> items = new ArrayList<>();
    for (int i = 0; node != null && i < node.childCount(); i++) {
      SyntaxNode child = node.nodeAt(i);
      if (child != null) {
        items.add(child);
      }
    }
    return items;
  }

  /** One expression, or a tuple if there is a comma. */
  Expr items(SyntaxNode node, int depth) {
    if (node.isBroken()) {
      return reader.errorExpr(reader.span(node));
    }
    if (node.childCount() == 1) {
      return item((SyntaxNode) node.child(0), depth);
    }
    return new Sequence(SequenceKind.TUPLE, all(node, depth + 1), reader.span(node));
  }

  List<Expr> all(SyntaxNode items, int depth) {
    return itemsOf(items).stream().map(item -> item(item, depth)).toList();
  }

  /** {@code *e}, {@code t := e}, {@code p as n}. */
  Expr item(SyntaxNode node, int depth) {
    if (node.isBroken()) {
      return reader.errorExpr(reader.span(node));
    }
    int first = star(node) ? 1 : 0;
    int marks = (node.childCount() - first) / 2;
    if (marks > MARKS) {
      return reader.errorExpr(reader.span(node));
    }
    int inner = depth + marks + 1;
    Expr value = ExprLowering.lower(lowering, (SyntaxNode) node.child(first), inner);
    for (int i = first + 1; i + 1 < node.childCount(); i += 2) {
      Expr right = ExprLowering.lower(lowering, (SyntaxNode) node.child(i + 1), inner);
      value = assignment(node, i, value, right);
    }
    return first == 1 ? new Spread(value, false, reader.span(node)) : value;
  }

  private Expr assignment(SyntaxNode node, int operator, Expr left, Expr right) {
    boolean as = node.typeAt(operator) == PythonParser.AS;
    return new AssignExpr(
        as ? right : left,
        null,
        as ? left : right,
        reader.span(node.child(star(node) ? 1 : 0), node.child(operator + 1)));
  }

  static boolean star(SyntaxNode item) {
    return item.typeAt(0) == PythonParser.STAR;
  }

  /** The targets of a loop. */
  Expr targets(SyntaxNode node, int depth) {
    if (node.isBroken()) {
      return reader.errorExpr(reader.span(node));
    }
    List<Expr> targets = itemsOf(node).stream().map(target -> target(target, depth)).toList();
    return node.childCount() == 1
        ? targets.get(0)
        : new Sequence(SequenceKind.TUPLE, targets, reader.span(node));
  }

  private Expr target(SyntaxNode node, int depth) {
    Expr value = ExprLowering.lower(lowering, node, depth + 1);
    return star(node) ? new Spread(value, false, reader.span(node)) : value;
  }
}
