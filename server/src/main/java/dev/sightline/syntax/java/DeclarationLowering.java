package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Declaration;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Assign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Variables: fields, locals, those in the heads of loops, resources. */
final class DeclarationLowering {
  private final Lowering lowering;
  private final Reader reader;

  DeclarationLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** Whether a type and a name stand at an index, so that a variable is declared. */
  static boolean isDeclaration(Cursor in, int from) {
    int end = TypeScan.end(in, from);
    if (end == TypeScan.NONE || in.type(end) != JavaParser.NAME) {
      return false;
    }
    return end + 1 >= in.end
        || in.isGroup(end + 1, JavaParser.LSQB)
        || switch (in.type(end + 1)) {
          case JavaParser.ASSIGN, JavaParser.COMMA, JavaParser.COLON, JavaParser.SEMI -> true;
          default -> false;
        };
  }

  /** The type that stands here, null for {@code var}, and the modifiers with it. */
  record Typed(Modifiers modifiers, @Nullable Expr type) {}

  Typed typed(Cursor in, Modifiers modifiers, int depth) {
    boolean inferred =
        in.is(JavaParser.NAME)
            && in.type(in.at + 1) == JavaParser.NAME
            && reader.isWord(in.here(), "var");
    return inferred
        ? new Typed(modifiers.with(reader.identifier(in.take())), null)
        : new Typed(modifiers, lowering.types.type(in, depth));
  }

  /**
   * Variables with commas between them, each an assignment of its own.
   *
   * @param from index of the first modifier
   */
  void variables(Cursor in, Modifiers modifiers, int from, List<Stmt> into, int depth) {
    Typed typed = typed(in, modifiers, depth + 1);
    int start = from;
    do {
      if (!in.is(JavaParser.NAME)) {
        reader.missing(in.before());
        return;
      }
      start = into.isEmpty() || start == from ? start : in.at;
      into.add(variable(in, typed, start, depth));
      lowering.groups.finish(in);
      start = in.at + 1;
    } while (in.skip(JavaParser.COMMA));
  }

  private Stmt variable(Cursor in, Typed typed, int from, int depth) {
    Expr name = reader.nameExpr(in.take());
    Expr type = typed.type() == null ? null : lowering.types.dimensions(in, typed.type());
    Expr value = in.skip(JavaParser.ASSIGN) ? ExprLowering.lower(lowering, in, depth + 1) : null;
    Modifiers modifiers = typed.modifiers();
    Span span = reader.span(in.node.child(from), in.before());
    return new Assign(modifiers.decorators(), modifiers.words(), List.of(name), type, value, span);
  }

  /** {@code T x} where a value meets it. */
  Expr binding(Cursor in, int depth) {
    int from = in.at;
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    Typed typed = typed(in, modifiers, depth + 1);
    if (!in.is(JavaParser.NAME)) {
      return typed.type() == null ? reader.missing(in.before()) : typed.type();
    }
    Expr name = reader.nameExpr(in.take());
    Expr type = typed.type() == null ? null : lowering.types.dimensions(in, typed.type());
    return new Declaration(type, name, reader.span(in.node.child(from), in.before()));
  }

  /** {@code T x = value}, or an expression alone, as resources are. */
  Stmt.WithItem resource(Cursor in, int depth) {
    int from = in.at;
    if (!isDeclaration(in, Modifiers.end(in, from))) {
      Expr value = ExprLowering.lower(lowering, in, depth + 1);
      return new Stmt.WithItem(value, null, value.span());
    }
    Expr target = binding(in, depth + 1);
    Expr value =
        in.skip(JavaParser.ASSIGN)
            ? ExprLowering.lower(lowering, in, depth + 1)
            : reader.missing(in.before());
    return new Stmt.WithItem(value, target, reader.span(in.node.child(from), in.before()));
  }

  /** The group of a control piece; null if it is missing. */
  static @Nullable SyntaxNode group(SyntaxNode control) {
    return Reader.child(control, JavaParser.RULE_group);
  }
}
