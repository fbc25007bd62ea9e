package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Call;
import dev.sightline.tree.Expr.DeepExpr;
import dev.sightline.tree.Expr.Index;
import dev.sightline.tree.Expr.JoinedString;
import dev.sightline.tree.Expr.Literal;
import dev.sightline.tree.Expr.LiteralKind;
import dev.sightline.tree.Expr.Member;
import dev.sightline.tree.Expr.Name;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Expr.Unary;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Reads an atom and its trailers ({@code .name}, arguments, subscripts) from a flat context. */
final class OperandLowering {
  private final Lowering lowering;
  private final Reader reader;
  private final SyntaxNode flat;
  private final int depth;
  private final int from;
  private int at;

  /**
   * @param depth of what stands in brackets
   */
  OperandLowering(Lowering lowering, SyntaxNode flat, int from, int depth) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    this.flat = flat;
    this.from = from;
    this.at = from;
    this.depth = depth;
  }

  /** Index behind the last child that was read. */
  int end() {
    return at;
  }

  static boolean startsAtom(SyntaxNode flat, int index) {
    SyntaxNode node = flat.nodeAt(index);
    return node != null
        ? node.getRuleIndex() != PythonParser.RULE_lambda
        : switch (flat.typeAt(index)) {
          case PythonParser.NAME,
              PythonParser.NUMBER,
              PythonParser.STRING,
              PythonParser.ELLIPSIS,
              PythonParser.OPAQUE ->
              true;
          default -> false;
        };
  }

  Expr lower() {
    Expr expr = atom();
    while (at < flat.childCount()) {
      SyntaxNode node = flat.nodeAt(at);
      if (node != null) {
        at++;
        expr = trailer(expr, node);
      } else if (flat.typeAt(at) == PythonParser.DOT && at + 1 < flat.childCount()) {
        at += 2;
        expr = new Member(expr, reader.identifier(flat.child(at - 1)), span());
      } else if (flat.typeAt(at) == PythonParser.OPAQUE) {
        at++;
        expr = new OtherExpr(ExprLowering.DEEP, List.of(expr), span());
      } else {
        break;
      }
    }
    return expr;
  }

  private Span span() {
    return reader.span(flat.child(from), flat.child(at - 1));
  }

  private Expr trailer(Expr object, SyntaxNode group) {
    if (group.isBroken()) {
      Expr error = reader.errorExpr(reader.span(group));
      return group.typeAt(0) == PythonParser.LPAR
          ? new Call(object, lowering.groups.positional(List.of(error)), span())
          : new Index(object, List.of(error), span());
    }
    reader.checkClosed(group);
    return switch (group.typeAt(0)) {
      case PythonParser.LPAR -> new Call(object, lowering.groups.arguments(group, depth), span());
      case PythonParser.LSQB -> new Index(object, lowering.groups.subscripts(group, depth), span());
      default -> new OtherExpr("error", List.of(object, reader.errorExpr(span())), span());
    };
  }

  Expr atom() {
    if (at >= flat.childCount()) {
      return reader.missing(flat);
    }
    SyntaxNode node = flat.nodeAt(at);
    if (flat.typeAt(at) == PythonParser.STRING || is(node, PythonParser.RULE_fstring)) {
      return strings();
    }
    ParseTree child = flat.child(at++);
    if (node != null) {
      return bracketed(node);
    }
    return switch (flat.typeAt(at - 1)) {
      case PythonParser.NAME -> name(child);
      case PythonParser.NUMBER -> number(child);
      case PythonParser.ELLIPSIS -> ellipsis(child);
      case PythonParser.OPAQUE -> new OtherExpr(ExprLowering.DEEP, List.of(), reader.span(child));
      default -> reader.errorExpr(reader.span(child));
    };
  }

  private static boolean is(@Nullable SyntaxNode node, int rule) {
    return node != null && node.getRuleIndex() == rule;
  }

  private Expr bracketed(SyntaxNode node) {
    if (node.isBroken() || node.childCount() < 2) {
      return reader.errorExpr(reader.span(node));
    }
    return switch (node.getRuleIndex()) {
      case PythonParser.RULE_repr ->
          new Unary(
              Operator.REPR,
              lowering.lists.items((SyntaxNode) node.child(1), depth),
              reader.span(node));
      case PythonParser.RULE_deep ->
          new DeepExpr(
              ExprLowering.lower(lowering, (SyntaxNode) node.child(1), depth), reader.span(node));
      default -> lowering.groups.display(node, depth);
    };
  }

  private Expr name(ParseTree token) {
    String name = reader.name(token);
    Span span = reader.span(token);
    return switch (name) {
      case "True" -> new Literal(LiteralKind.TRUE, name, span);
      case "False" -> new Literal(LiteralKind.FALSE, name, span);
      case "None" -> new Literal(LiteralKind.NULL, name, span);
      default -> new Name(name, span);
    };
  }

  private Expr ellipsis(ParseTree token) {
    return ellipsis(reader, token);
  }

  /** {@code ...}, or in patterns a name as {@code $...ARGS}. */
  static Expr ellipsis(Reader reader, ParseTree token) {
    String text = reader.text(token);
    return text.startsWith("$")
        ? new Name(text, reader.span(token))
        : new Literal(LiteralKind.ELLIPSIS, text, reader.span(token));
  }

  private Expr number(ParseTree token) {
    String text = reader.text(token);
    char last = text.charAt(text.length() - 1);
    boolean radix =
        text.length() > 1 && text.charAt(0) == '0' && Character.isLetter(text.charAt(1));
    LiteralKind kind =
        !radix && (last == 'j' || last == 'J')
            ? LiteralKind.IMAGINARY
            : !radix && (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0)
                ? LiteralKind.FLOAT
                : LiteralKind.INTEGER;
    return new Literal(kind, text, reader.span(token));
  }

  private Expr strings() {
    List<Expr> parts = new ArrayList<>();
    while (at < flat.childCount()) {
      SyntaxNode node = flat.nodeAt(at);
      if (flat.typeAt(at) == PythonParser.STRING) {
        parts.add(lowering.strings.literal(flat.child(at)));
      } else if (is(node, PythonParser.RULE_fstring)) {
        parts.add(lowering.strings.formatted((SyntaxNode) flat.child(at), depth));
      } else {
        break;
      }
      at++;
    }
    return parts.size() == 1 ? parts.get(0) : new JoinedString(parts, span());
  }
}
