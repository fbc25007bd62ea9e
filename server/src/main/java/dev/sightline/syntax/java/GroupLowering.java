package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Call;
import dev.sightline.tree.Expr.Member;
import dev.sightline.tree.Expr.Sequence;
import dev.sightline.tree.Expr.SequenceKind;
import dev.sightline.tree.Expr.TypedMetavariable;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** What stands in brackets: arguments, subscripts, arrays, and annotations with theirs. */
final class GroupLowering {
  private final Lowering lowering;
  private final Reader reader;

  GroupLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** Notes as an error what is left unread up to the next comma, and skips it. */
  void finish(Cursor in) {
    int from = in.at;
    while (!in.isDone() && !in.is(JavaParser.COMMA)) {
      in.at++;
    }
    if (in.at > from) {
      reader.error(reader.span(in.node.child(from), in.before()));
    }
  }

  /** A bracket that is an operand: a parenthesis or an array. */
  Expr operand(SyntaxNode group, int depth) {
    return switch (group.typeAt(0)) {
      case JavaParser.LPAR -> parenthesis(group, depth);
      case JavaParser.LINIT ->
          new Sequence(SequenceKind.ARRAY, expressions(group, depth + 1), reader.span(group));
      default -> reader.errorExpr(reader.span(group));
    };
  }

  private Expr parenthesis(SyntaxNode group, int depth) {
    Cursor in = Cursor.inside(group);
    Expr typed = typedMetavariable(in, depth);
    Expr expr = typed == null ? ExprLowering.lower(lowering, in, depth) : typed;
    if (!in.isDone()) {
      reader.error(reader.span(group));
    }
    return expr;
  }

  /** In patterns: {@code T $X}, if that is all up to the next comma. */
  private @Nullable Expr typedMetavariable(Cursor in, int depth) {
    int end = reader.isPattern() ? TypeScan.end(in, in.at) : TypeScan.NONE;
    if (end == TypeScan.NONE
        || in.type(end) != JavaParser.NAME
        || (end + 1 < in.end && in.type(end + 1) != JavaParser.COMMA)) {
      return null;
    }
    String name = reader.text(in.node.child(end));
    if (!name.startsWith("$")) {
      return null;
    }
    int from = in.at;
    Expr type = lowering.types.type(in, depth + 1);
    in.at++;
    return new TypedMetavariable(name, type, reader.span(in.node.child(from), in.before()));
  }

  /** The expressions between brackets. */
  List<Expr> expressions(SyntaxNode group, int depth) {
    reader.checkClosed(group);
    List<Expr> found = new ArrayList<>();
    Cursor in = Cursor.inside(group);
    while (!in.isDone()) {
      found.add(ExprLowering.lower(lowering, in, depth + 1));
      finish(in);
      in.at++;
    }
    return found;
  }

  /** The arguments of a call. */
  List<Argument> arguments(SyntaxNode group, int depth) {
    return arguments(group, false, depth);
  }

  private List<Argument> arguments(SyntaxNode group, boolean named, int depth) {
    reader.checkClosed(group);
    List<Argument> found = new ArrayList<>();
    Cursor in = Cursor.inside(group);
    while (!in.isDone()) {
      found.add(
          named && in.is(JavaParser.NAME) && in.type(in.at + 1) == JavaParser.ASSIGN
              ? named(in, depth + 1)
              : positional(in, depth + 1));
      finish(in);
      in.at++;
      if (in.at == in.end && in.type(in.at - 1) == JavaParser.COMMA) {
        reader.missing(in.before());
      }
    }
    return found;
  }

  private Argument positional(Cursor in, int depth) {
    Expr typed = typedMetavariable(in, depth);
    Expr value = typed == null ? ExprLowering.lower(lowering, in, depth) : typed;
    return new Argument(Argument.Kind.POSITIONAL, null, value, value.span());
  }

  private Argument named(Cursor in, int depth) {
    ParseTree name = in.take();
    in.at++;
    Expr value = ExprLowering.lower(lowering, in, depth);
    Span span = reader.span(name).to(value.span());
    return new Argument(Argument.Kind.NAMED, reader.identifier(name), value, span);
  }

  /** The annotation here; with brackets it is a call. */
  Decorator annotation(Cursor in, int depth) {
    ParseTree at = in.take();
    if (!in.is(JavaParser.NAME)) {
      Expr error = reader.missing(at);
      return new Decorator(error, reader.span(at));
    }
    Expr expr = reader.nameExpr(in.take());
    int parts = 0;
    while (in.is(JavaParser.DOT) && in.type(in.at + 1) == JavaParser.NAME && parts++ < 50) {
      in.at++;
      ParseTree name = in.take();
      expr = new Member(expr, reader.identifier(name), expr.span().to(reader.span(name)));
    }
    if (in.isGroup(JavaParser.LPAR)) {
      SyntaxNode group = in.takeContext();
      List<Argument> arguments = arguments(group, true, depth + 1);
      expr = new Call(expr, arguments, expr.span().to(reader.span(group)));
    }
    return new Decorator(expr, reader.span(at).to(expr.span()));
  }
}
