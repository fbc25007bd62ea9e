package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Await;
import dev.sightline.tree.Expr.Binary;
import dev.sightline.tree.Expr.Comparison;
import dev.sightline.tree.Expr.Conditional;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Expr.Unary;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt.OtherStmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Makes one flat context (an expression, a condition, a target) a tree, by precedence. An object
 * lives as long as the context is read.
 */
final class ExprLowering {
  /** The kind of an expression that was too deep. */
  static final String DEEP = "deep";

  private final Lowering lowering;
  private final Reader reader;
  private final SyntaxNode flat;

  /** Depth of whatever stands in brackets here. */
  private final int inner;

  private int at;

  private ExprLowering(Lowering lowering, SyntaxNode flat, int inner) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    this.flat = flat;
    this.inner = inner;
  }

  /** The expression of a context, at a depth of the tree. */
  static Expr lower(Lowering lowering, SyntaxNode flat, int depth) {
    Guarded it = guarded(lowering, flat, depth);
    if (it.guard() == null) {
      return it.pattern();
    }
    Span span = lowering.reader.span(flat);
    lowering.reader.error(span);
    return new OtherExpr(OtherStmt.ERROR, List.of(it.pattern(), it.guard()), span);
  }

  /** An expression and, behind an {@code if} without {@code else}, the guard of a case. */
  record Guarded(Expr pattern, @Nullable Expr guard) {}

  /** As {@link #lower}; only a case may have a guard, elsewhere it is an error. */
  static Guarded guarded(Lowering lowering, SyntaxNode flat, int depth) {
    if (flat.isBroken()) {
      return new Guarded(lowering.reader.errorExpr(lowering.reader.span(flat)), null);
    }
    int inner = depth + spine(flat) + 1;
    ExprLowering it = new ExprLowering(lowering, flat, inner);
    if (inner > Reader.DEPTH) {
      return new Guarded(it.cut(depth), null);
    }
    it.skipStar();
    Expr pattern = it.conditional();
    if (it.at >= flat.childCount()) {
      return new Guarded(pattern, null);
    }
    it.at++;
    return new Guarded(pattern, it.conditional());
  }

  /** A bound for the depth that the operators of a context make. */
  private static int spine(SyntaxNode flat) {
    int count = flat.childCount();
    if (count <= 16) {
      return count;
    }
    int depth = 0;
    for (int i = 0; i < count; i++) {
      SyntaxNode node = flat.nodeAt(i);
      if (node == null) {
        depth += isFlat(flat.typeAt(i)) ? 0 : 1;
      } else {
        depth += node.getRuleIndex() == PythonParser.RULE_fstring ? 0 : 3;
      }
    }
    return depth;
  }

  private static boolean isFlat(int type) {
    return type == PythonParser.STRING || type == PythonParser.NAME || type == PythonParser.NUMBER;
  }

  private void skipStar() {
    if (flat.getRuleIndex() == PythonParser.RULE_target && type() == PythonParser.STAR) {
      at++;
    }
  }

  private int type() {
    return flat.typeAt(at);
  }

  private Span spanFrom(int index) {
    return reader.span(flat.child(index), flat.child(at - 1));
  }

  /** All operands side by side, for an expression that is too deep to be a tree. */
  private Expr cut(int depth) {
    List<Node> children = new ArrayList<>();
    while (at < flat.childCount() && depth + 4 < Reader.DEPTH) {
      if (OperandLowering.startsAtom(flat, at)) {
        OperandLowering operand = new OperandLowering(lowering, flat, at, depth + 4);
        children.add(operand.atom());
        at = operand.end();
      } else {
        at++;
      }
    }
    return new OtherExpr(DEEP, children, reader.span(flat));
  }

  private Expr conditional() {
    int from = at;
    if (isLambda()) {
      return lambda();
    }
    Expr then = binary(Precedence.LOWEST);
    if (type() != PythonParser.IF) {
      return then;
    }
    int question = at++;
    Expr test = isLambda() ? lambda() : binary(Precedence.LOWEST);
    if (type() != PythonParser.ELSE) {
      at = question;
      return then;
    }
    at++;
    Expr otherwise = conditional();
    return new Conditional(test, then, otherwise, spanFrom(from));
  }

  private boolean isLambda() {
    SyntaxNode node = at < flat.childCount() ? flat.nodeAt(at) : null;
    return node != null && node.getRuleIndex() == PythonParser.RULE_lambda;
  }

  private Expr lambda() {
    int from = at;
    SyntaxNode head = (SyntaxNode) flat.child(at++);
    Expr value = at < flat.childCount() ? conditional() : reader.missing(head);
    return lowering.parameters.lambda(head, value, spanFrom(from), inner);
  }

  private Expr binary(int least) {
    int from = at;
    Expr left = prefixed();
    while (at < flat.childCount()) {
      int binds = binds();
      if (binds == Precedence.NONE || binds < least) {
        break;
      }
      if (binds == Precedence.COMPARISON) {
        left = comparison(left, from);
      } else {
        Operator operator = operator();
        Expr right = binary(binds == Precedence.POWER ? Precedence.UNARY : binds + 1);
        left = new Binary(operator, left, right, spanFrom(from));
      }
    }
    return left;
  }

  private Operator operator() {
    ParseTree token = flat.child(at);
    Operator operator = Precedence.operator(type(), reader.text(token));
    boolean two = type() == PythonParser.NOT || isNegated();
    at += two ? 2 : 1;
    return two && operator == Operator.IS ? Operator.IS_NOT : operator;
  }

  private boolean isNegated() {
    return type() == PythonParser.IS && flat.typeAt(at + 1) == PythonParser.NOT;
  }

  private boolean isComparison() {
    return at < flat.childCount() && binds() == Precedence.COMPARISON;
  }

  private int binds() {
    String text = type() == PythonParser.OP ? reader.text(flat.child(at)) : "";
    return Precedence.of(type(), text);
  }

  private Expr comparison(Expr first, int from) {
    List<Expr> operands = new ArrayList<>();
    List<Operator> operators = new ArrayList<>();
    operands.add(first);
    while (isComparison()) {
      operators.add(operator());
      operands.add(binary(Precedence.COMPARISON + 1));
    }
    Span span = spanFrom(from);
    return operators.size() == 1
        ? new Binary(operators.get(0), first, operands.get(1), span)
        : new Comparison(operands, operators, span);
  }

  private Expr prefixed() {
    int from = at;
    if (isLambda()) {
      return lambda();
    }
    return switch (type()) {
      case PythonParser.NOT -> unary(Operator.NOT, Precedence.NOT, from);
      case PythonParser.MINUS -> unary(Operator.NEGATE, Precedence.UNARY, from);
      case PythonParser.PLUS -> unary(Operator.PLUS, Precedence.UNARY, from);
      case PythonParser.TILDE -> unary(Operator.BIT_NOT, Precedence.UNARY, from);
      case PythonParser.AWAIT -> {
        at++;
        Expr value = prefixed();
        yield new Await(value, spanFrom(from));
      }
      default -> operand();
    };
  }

  private Expr unary(Operator operator, int binds, int from) {
    at++;
    Expr operand = binary(binds);
    return new Unary(operator, operand, spanFrom(from));
  }

  private Expr operand() {
    OperandLowering operand = new OperandLowering(lowering, flat, at, inner);
    Expr expr = operand.lower();
    at = operand.end();
    return expr;
  }
}
