package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.AssignExpr;
import dev.sightline.tree.Expr.Binary;
import dev.sightline.tree.Expr.Cast;
import dev.sightline.tree.Expr.Conditional;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Expr.Unary;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an expression among flat tokens a tree, by precedence. An object reads one expression; the
 * levels it may add to the tree are counted before, so that what stands in brackets knows its
 * depth.
 */
final class ExprLowering {
  private final Lowering lowering;
  private final Reader reader;
  private final Cursor in;
  private final OperandLowering operands;
  private int budget;

  private ExprLowering(Lowering lowering, Cursor in, int depth, int levels) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    this.in = in;
    this.budget = levels + 2;
    this.operands = new OperandLowering(lowering, in, this, depth + levels + 2);
  }

  /** The expression here, up to a comma, a semicolon or a colon. */
  static Expr lower(Lowering lowering, Cursor in, int depth) {
    int levels = levels(in);
    ExprLowering it = new ExprLowering(lowering, in, depth, levels);
    return depth + levels + 2 > NodeReader.DEPTH ? it.cut(depth) : it.assignment();
  }

  /** A bound for the levels that the tokens of the expression here can make. */
  private static int levels(Cursor in) {
    int levels = 0;
    int i = in.at;
    while (i < in.end && !endsExpression(in.type(i)) && levels < NodeReader.DEPTH) {
      int type = in.type(i);
      int angle = type == JavaParser.LT ? TypeScan.argumentsEnd(in, i) : TypeScan.NONE;
      levels += isFlat(type) ? 0 : 1;
      i = angle == TypeScan.NONE ? i + 1 : angle;
    }
    return levels;
  }

  private static boolean isFlat(int type) {
    return type == JavaParser.NAME || type == JavaParser.STRING || type == JavaParser.NUMBER;
  }

  static boolean endsExpression(int type) {
    return switch (type) {
      case JavaParser.COMMA, JavaParser.SEMI, JavaParser.COLON, JavaParser.CARROW -> true;
      default -> false;
    };
  }

  /** Takes one level of the tree; false if there are no more. */
  boolean takeLevel() {
    return --budget >= 0;
  }

  /** Skips what is too deep. */
  Expr deep(int from) {
    while (!in.isDone() && !endsExpression(in.type())) {
      in.at++;
    }
    return new OtherExpr(Reader.DEEP, List.of(), spanFrom(from));
  }

  Span spanFrom(int index) {
    int last = Math.max(index, in.at - 1);
    int count = in.node.childCount();
    return reader.span(
        in.node.child(Math.min(index, count - 1)), in.node.child(Math.min(last, count - 1)));
  }

  /** All names and strings side by side, for an expression that is too deep to be a tree. */
  private Expr cut(int depth) {
    int from = in.at;
    List<Node> children = new ArrayList<>();
    while (!in.isDone() && !endsExpression(in.type())) {
      if (in.is(JavaParser.NAME) && (in.at == 0 || in.type(in.at - 1) != JavaParser.DOT)) {
        children.add(reader.nameExpr(in.take()));
      } else if (in.is(JavaParser.STRING)) {
        children.add(lowering.literals.string(in.take()));
      } else if (in.isGroup(JavaParser.LPAR) && depth + 4 < NodeReader.DEPTH) {
        lowering.groups.arguments(in.takeContext(), depth + 4).forEach(children::add);
      } else {
        in.at++;
      }
    }
    return new OtherExpr(Reader.DEEP, children, spanFrom(from));
  }

  Expr assignment() {
    int from = in.at;
    if (!takeLevel()) {
      return deep(from);
    }
    if (operands.isLambda()) {
      return operands.lambda();
    }
    Expr left = conditional();
    int length = assignmentLength();
    if (length == 0) {
      return left;
    }
    @Nullable Operator operator = assignmentOperator(length);
    in.at += length;
    Expr right = assignment();
    return new AssignExpr(left, operator, right, spanFrom(from));
  }

  /** How many tokens make the assignment operator here; 0 if there is none. */
  private int assignmentLength() {
    if (in.is(JavaParser.ASSIGN) || in.is(JavaParser.AUGASSIGN)) {
      return 1;
    }
    int angles = angles();
    return angles >= 2 && isJoined(in.at + angles, JavaParser.ASSIGN) ? angles + 1 : 0;
  }

  private @Nullable Operator assignmentOperator(int length) {
    if (in.is(JavaParser.ASSIGN)) {
      return null;
    }
    if (length > 1) {
      return length == 3 ? Operator.SHIFT_RIGHT : Operator.UNSIGNED_SHIFT_RIGHT;
    }
    return switch (reader.text(in.here())) {
      case "+=" -> Operator.ADD;
      case "-=" -> Operator.SUBTRACT;
      case "*=" -> Operator.MULTIPLY;
      case "/=" -> Operator.DIVIDE;
      case "%=" -> Operator.MODULO;
      case "&=" -> Operator.BIT_AND;
      case "|=" -> Operator.BIT_OR;
      case "^=" -> Operator.BIT_XOR;
      default -> Operator.SHIFT_LEFT;
    };
  }

  private Expr conditional() {
    int from = in.at;
    Expr test = binary(1);
    if (!in.skip(JavaParser.QUESTION)) {
      return test;
    }
    Expr then = assignment();
    if (!in.skip(JavaParser.TCOLON)) {
      return new Conditional(test, then, reader.missing(in.before()), spanFrom(from));
    }
    Expr otherwise =
        !takeLevel() ? deep(in.at) : operands.isLambda() ? operands.lambda() : conditional();
    return new Conditional(test, then, otherwise, spanFrom(from));
  }

  private Expr binary(int least) {
    int from = in.at;
    Expr left = unary();
    while (!in.isDone()) {
      int binds = binds();
      if (binds < least || binds == 0) {
        return left;
      }
      if (!takeLevel()) {
        return deep(from);
      }
      Operator operator = operator();
      Expr right =
          operator == Operator.INSTANCE_OF
              ? lowering.cases.pattern(in, operands.depth())
              : binary(binds + 1);
      left = new Binary(operator, left, right, spanFrom(from));
    }
    return left;
  }

  /** Closing angles without space between them. */
  private int angles() {
    int count = 0;
    while (count < 3
        && in.type(in.at + count) == JavaParser.GT
        && (count == 0 || isJoined(in.at + count, JavaParser.GT))) {
      count++;
    }
    return count;
  }

  /** Whether a token of this type stands at an index with no space before it. */
  private boolean isJoined(int index, int type) {
    return in.type(index) == type
        && reader.start(in.node.child(index)) == reader.end(in.node.child(index - 1));
  }

  /** How tightly the operator here binds; 0 if there is none. */
  private int binds() {
    return switch (in.type()) {
      case JavaParser.OROR -> 1;
      case JavaParser.ANDAND -> 2;
      case JavaParser.PIPE -> 3;
      case JavaParser.CARET -> 4;
      case JavaParser.AMP -> 5;
      case JavaParser.EQ, JavaParser.NE -> 6;
      case JavaParser.LT, JavaParser.LE, JavaParser.INSTANCEOF -> 7;
      case JavaParser.GT -> {
        int angles = angles();
        boolean assigns = isJoined(in.at + angles, JavaParser.ASSIGN);
        yield angles == 1 ? 7 : assigns ? 0 : 8;
      }
      case JavaParser.SHL -> 8;
      case JavaParser.PLUS, JavaParser.MINUS -> 9;
      case JavaParser.STAR, JavaParser.SLASH, JavaParser.PERCENT -> 10;
      default -> 0;
    };
  }

  private Operator operator() {
    int type = in.type();
    if (type == JavaParser.GT) {
      return angleOperator();
    }
    in.at++;
    return switch (type) {
      case JavaParser.OROR -> Operator.OR;
      case JavaParser.ANDAND -> Operator.AND;
      case JavaParser.PIPE -> Operator.BIT_OR;
      case JavaParser.CARET -> Operator.BIT_XOR;
      case JavaParser.AMP -> Operator.BIT_AND;
      case JavaParser.EQ -> Operator.EQUAL;
      case JavaParser.NE -> Operator.NOT_EQUAL;
      case JavaParser.LT -> Operator.LESS;
      case JavaParser.LE -> Operator.LESS_EQUAL;
      case JavaParser.SHL -> Operator.SHIFT_LEFT;
      case JavaParser.PLUS -> Operator.ADD;
      case JavaParser.MINUS -> Operator.SUBTRACT;
      case JavaParser.STAR -> Operator.MULTIPLY;
      case JavaParser.SLASH -> Operator.DIVIDE;
      case JavaParser.PERCENT -> Operator.MODULO;
      default -> Operator.INSTANCE_OF;
    };
  }

  private Operator angleOperator() {
    int angles = angles();
    in.at += angles;
    if (angles == 1) {
      boolean equal = isJoined(in.at, JavaParser.ASSIGN);
      in.at += equal ? 1 : 0;
      return equal ? Operator.GREATER_EQUAL : Operator.GREATER;
    }
    return angles == 2 ? Operator.SHIFT_RIGHT : Operator.UNSIGNED_SHIFT_RIGHT;
  }

  private Expr unary() {
    int from = in.at;
    Operator operator =
        switch (in.type()) {
          case JavaParser.NOT -> Operator.NOT;
          case JavaParser.TILDE -> Operator.BIT_NOT;
          case JavaParser.MINUS -> Operator.NEGATE;
          case JavaParser.PLUS -> Operator.PLUS;
          case JavaParser.INC -> Operator.PRE_INCREMENT;
          case JavaParser.DEC -> Operator.PRE_DECREMENT;
          default -> null;
        };
    if (operator != null) {
      in.at++;
      return takeLevel() ? new Unary(operator, unary(), spanFrom(from)) : deep(from);
    }
    return operands.isCast() ? cast(from) : operands.lower();
  }

  private Expr cast(int from) {
    if (!takeLevel()) {
      return deep(from);
    }
    Expr type = lowering.types.bounds(Cursor.inside(in.takeContext()), operands.depth());
    Expr value = operands.isLambda() ? operands.lambda() : unary();
    return new Cast(type, value, spanFrom(from));
  }
}
