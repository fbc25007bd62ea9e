package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Call;
import dev.sightline.tree.Expr.DeepExpr;
import dev.sightline.tree.Expr.Index;
import dev.sightline.tree.Expr.Lambda;
import dev.sightline.tree.Expr.Literal;
import dev.sightline.tree.Expr.LiteralKind;
import dev.sightline.tree.Expr.Member;
import dev.sightline.tree.Expr.New;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Expr.StatementExpr;
import dev.sightline.tree.Expr.Unary;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Return;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads an operand and its trailers from flat tokens: calls, members, creation, lambdas. */
final class OperandLowering {
  private final Lowering lowering;
  private final Reader reader;
  private final Cursor in;
  private final ExprLowering outer;
  private final int depth;

  /**
   * @param depth of what stands in brackets
   */
  OperandLowering(Lowering lowering, Cursor in, ExprLowering outer, int depth) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    this.in = in;
    this.outer = outer;
    this.depth = depth;
  }

  int depth() {
    return depth;
  }

  boolean isLambda() {
    return in.type(in.at + 1) == JavaParser.ARROW
        && (in.is(JavaParser.NAME) || in.isGroup(JavaParser.LPAR));
  }

  /** Whether a type in brackets stands here, and an operand behind it. */
  boolean isCast() {
    if (!in.isGroup(JavaParser.LPAR)) {
      return false;
    }
    Cursor inside = Cursor.inside((SyntaxNode) in.node.child(in.at));
    int end = TypeScan.end(inside, inside.at);
    boolean primitive = inside.is(JavaParser.PRIM) && end == inside.at + 1;
    while (end != TypeScan.NONE && inside.type(end) == JavaParser.AMP) {
      end = TypeScan.end(inside, end + 1);
    }
    return end != TypeScan.NONE && end == inside.end && startsOperand(in.at + 1, primitive);
  }

  private boolean startsOperand(int index, boolean signs) {
    if (in.isGroup(index, JavaParser.LPAR)) {
      return true;
    }
    return switch (in.type(index)) {
      case JavaParser.NAME,
          JavaParser.NUMBER,
          JavaParser.STRING,
          JavaParser.CHAR,
          JavaParser.TRUE,
          JavaParser.FALSE,
          JavaParser.NULL,
          JavaParser.THIS,
          JavaParser.SUPER,
          JavaParser.NEW,
          JavaParser.SWITCH,
          JavaParser.PRIM,
          JavaParser.VOID,
          JavaParser.NOT,
          JavaParser.TILDE,
          JavaParser.ELLIPSIS,
          JavaParser.OPAQUE ->
          true;
      case JavaParser.PLUS, JavaParser.MINUS, JavaParser.INC, JavaParser.DEC -> signs;
      default -> false;
    };
  }

  /** {@code x -> e}, {@code (a, b) -> { ... }}. */
  Expr lambda() {
    int from = in.at;
    List<Parameter> parameters =
        in.is(JavaParser.NAME)
            ? List.of(lowering.parameters.bare(in.take()))
            : lowering.parameters.parameters(in.takeContext(), depth);
    in.at++;
    if (in.isRule(JavaParser.RULE_block)) {
      Block body = lowering.blocks.block(in.takeContext(), depth);
      return new Lambda(parameters, body, outer.spanFrom(from));
    }
    Expr value = in.isDone() ? reader.missing(in.before()) : outer.assignment();
    Span span = value.span();
    return new Lambda(
        parameters, new Block(List.of(new Return(value, span)), span), outer.spanFrom(from));
  }

  Expr lower() {
    int from = in.at;
    Expr expr = atom();
    while (!in.isDone()) {
      int before = in.at;
      if (!isTrailer()) {
        return expr;
      }
      if (!outer.takeLevel()) {
        return outer.deep(from);
      }
      expr = trailer(expr, from);
      if (in.at == before) {
        return expr;
      }
    }
    return expr;
  }

  private boolean isTrailer() {
    return switch (in.type()) {
      case JavaParser.DOT,
          JavaParser.COLONCOLON,
          JavaParser.INC,
          JavaParser.DEC,
          JavaParser.OPAQUE ->
          true;
      case JavaParser.LT -> isTypeArguments();
      default -> in.isGroup(JavaParser.LPAR) || in.isGroup(JavaParser.LSQB);
    };
  }

  /** {@code List<String>::new}, where the angles cannot be comparisons. */
  private boolean isTypeArguments() {
    int end = TypeScan.argumentsEnd(in, in.at);
    return end != TypeScan.NONE
        && (in.type(end) == JavaParser.COLONCOLON
            || in.type(end) == JavaParser.DOT
            || in.isEmptySquare(end));
  }

  private Expr trailer(Expr object, int from) {
    if (in.isGroup(JavaParser.LPAR)) {
      List<Argument> arguments = lowering.groups.arguments(in.takeContext(), depth);
      return new Call(object, arguments, outer.spanFrom(from));
    }
    if (in.isGroup(JavaParser.LSQB)) {
      List<Expr> subscripts = lowering.groups.expressions(in.takeContext(), depth);
      return new Index(object, subscripts, outer.spanFrom(from));
    }
    return switch (in.type()) {
      case JavaParser.DOT, JavaParser.COLONCOLON -> member(object, from);
      case JavaParser.LT -> lowering.types.withArguments(in, object, depth);
      case JavaParser.OPAQUE -> {
        in.at++;
        yield new OtherExpr(Reader.DEEP, List.of(object), outer.spanFrom(from));
      }
      default -> {
        boolean up = in.is(JavaParser.INC);
        in.at++;
        Operator operator = up ? Operator.POST_INCREMENT : Operator.POST_DECREMENT;
        yield new Unary(operator, object, outer.spanFrom(from));
      }
    };
  }

  private Expr member(Expr object, int from) {
    boolean reference = in.is(JavaParser.COLONCOLON);
    in.at++;
    if (in.is(JavaParser.LT) && TypeScan.argumentsEnd(in, in.at) != TypeScan.NONE) {
      in.at = TypeScan.argumentsEnd(in, in.at);
    }
    in.at = TypeScan.annotationsEnd(in, in.at);
    if (in.is(JavaParser.NEW) && !reference) {
      return creation(from);
    }
    return switch (in.type()) {
      case JavaParser.NAME,
          JavaParser.THIS,
          JavaParser.SUPER,
          JavaParser.CLASS,
          JavaParser.NEW,
          JavaParser.ELLIPSIS ->
          new Member(object, reader.identifier(in.take()), outer.spanFrom(from));
      default -> {
        reader.error(outer.spanFrom(from));
        yield new OtherExpr(Stmt.OtherStmt.ERROR, List.of(object), outer.spanFrom(from));
      }
    };
  }

  private Expr atom() {
    int from = in.at;
    SyntaxNode context = in.context();
    if (context != null) {
      in.at++;
      return bracketed(context);
    }
    return switch (in.type()) {
      case JavaParser.NAME, JavaParser.THIS, JavaParser.SUPER -> reader.nameExpr(in.take());
      case JavaParser.PRIM, JavaParser.VOID -> lowering.types.type(in, depth);
      case JavaParser.STRING -> lowering.literals.string(in.take());
      case JavaParser.CHAR -> lowering.literals.character(in.take());
      case JavaParser.NUMBER -> lowering.literals.number(in.take());
      case JavaParser.TRUE -> literal(LiteralKind.TRUE);
      case JavaParser.FALSE -> literal(LiteralKind.FALSE);
      case JavaParser.NULL -> literal(LiteralKind.NULL);
      case JavaParser.ELLIPSIS -> ellipsis();
      case JavaParser.NEW -> creation(from);
      case JavaParser.SWITCH -> switchValue(from);
      case JavaParser.AT -> lowering.groups.annotation(in, depth).expr();
      case JavaParser.OPAQUE -> new OtherExpr(Reader.DEEP, List.of(), reader.span(in.take()));
      default -> stray();
    };
  }

  private Expr literal(LiteralKind kind) {
    ParseTree token = in.take();
    return new Literal(kind, reader.text(token), reader.span(token));
  }

  private Expr ellipsis() {
    if (!reader.isPattern()) {
      reader.error(reader.span(in.here()));
    }
    return TypeLowering.ellipsis(reader, in.take());
  }

  /** What is no operand: skipped, unless something else ends here. */
  private Expr stray() {
    if (in.isDone() || ExprLowering.endsExpression(in.type())) {
      return reader.missing(in.before());
    }
    return reader.errorExpr(reader.span(in.take()));
  }

  private Expr bracketed(SyntaxNode context) {
    reader.checkClosed(context);
    return switch (context.getRuleIndex()) {
      case JavaParser.RULE_deep -> {
        Cursor inside = Cursor.inside(context);
        Expr expr = ExprLowering.lower(lowering, inside, depth);
        lowering.groups.finish(inside);
        yield new DeepExpr(expr, reader.span(context));
      }
      case JavaParser.RULE_group -> lowering.groups.operand(context, depth);
      default -> reader.errorExpr(reader.span(context));
    };
  }

  /** {@code new T(a) { ... }}, {@code new T[n]}, {@code new T[] {a}}, {@code o.new T()}. */
  private Expr creation(int from) {
    in.at++;
    in.at = TypeScan.annotationsEnd(in, in.at);
    if (in.is(JavaParser.LT) && TypeScan.argumentsEnd(in, in.at) != TypeScan.NONE) {
      in.at = TypeScan.argumentsEnd(in, in.at);
    }
    Expr type = lowering.types.named(in, depth);
    int next = TypeScan.annotationsEnd(in, in.at);
    if (in.isGroup(next, JavaParser.LSQB)) {
      return array(type, from);
    }
    if (!in.isGroup(JavaParser.LPAR)) {
      reader.error(outer.spanFrom(from));
      return new New(type, List.of(), null, outer.spanFrom(from));
    }
    List<Argument> arguments = lowering.groups.arguments(in.takeContext(), depth);
    Block body =
        in.isRule(JavaParser.RULE_anonymous)
            ? lowering.members.block(in.takeContext(), depth)
            : null;
    return new New(type, arguments, body, outer.spanFrom(from));
  }

  private Expr array(Expr element, int from) {
    List<Expr> lengths = new ArrayList<>();
    int next = TypeScan.annotationsEnd(in, in.at);
    while (in.isGroup(next, JavaParser.LSQB)) {
      in.at = next;
      lengths.addAll(lowering.groups.expressions(in.takeContext(), depth));
      next = TypeScan.annotationsEnd(in, in.at);
    }
    Expr type = new Index(element, lengths, element.span().to(reader.span(in.before())));
    List<Argument> content = List.of();
    if (in.isGroup(JavaParser.LINIT)) {
      Expr elements = lowering.groups.operand(in.takeContext(), depth);
      content = List.of(new Argument(Argument.Kind.POSITIONAL, null, elements, elements.span()));
    }
    return new New(type, content, null, outer.spanFrom(from));
  }

  private Expr switchValue(int from) {
    in.at++;
    if (!in.isGroup(JavaParser.LPAR)) {
      return reader.missing(in.before());
    }
    SyntaxNode subject = in.takeContext();
    if (!in.isRule(JavaParser.RULE_block)) {
      return reader.missing(in.before());
    }
    SyntaxNode block = in.takeContext();
    Span span = outer.spanFrom(from);
    boolean value = true;
    return new StatementExpr(lowering.blocks.switchOf(subject, block, span, value, depth), span);
  }
}
