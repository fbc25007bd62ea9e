package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Call;
import dev.sightline.tree.Expr.Declaration;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels of a switch, and the patterns in them and behind {@code instanceof}. */
final class CaseLowering {
  private final Lowering lowering;
  private final Reader reader;

  CaseLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** What a label says; no patterns for {@code default}. */
  record Label(List<Expr> patterns, @Nullable Expr guard) {}

  Label label(SyntaxNode line, int depth) {
    Cursor in = new Cursor(line, 0, line.childCount() - 1);
    if (in.skip(JavaParser.DEFAULT)) {
      lowering.groups.finish(in);
      return new Label(List.of(), null);
    }
    in.at++;
    List<Expr> patterns = new ArrayList<>();
    boolean otherwise = false;
    do {
      if (in.skip(JavaParser.DEFAULT)) {
        otherwise = true;
      } else {
        patterns.add(isPattern(in) ? pattern(in, depth + 1) : constant(in, depth + 1));
      }
    } while (in.skip(JavaParser.COMMA));
    Expr guard = null;
    if (in.is(JavaParser.NAME) && reader.isWord(in.here(), "when")) {
      in.at++;
      guard = ExprLowering.lower(lowering, in, depth + 1);
    }
    if (!in.isDone()) {
      reader.error(reader.span(in.here(), in.node.child(in.end - 1)));
    }
    return new Label(otherwise ? List.of() : patterns, guard);
  }

  private Expr constant(Cursor in, int depth) {
    return ExprLowering.lower(lowering, in, depth);
  }

  /** Whether a type with a name or components stands here, not a constant. */
  private static boolean isPattern(Cursor in) {
    int from = Modifiers.end(in, in.at);
    int end = TypeScan.end(in, from);
    return end != TypeScan.NONE
        && (from > in.at || in.type(end) == JavaParser.NAME || in.isGroup(end, JavaParser.LPAR));
  }

  /** {@code T x}, {@code T(p, q)}, or a type alone. */
  Expr pattern(Cursor in, int depth) {
    int from = in.at;
    if (depth > NodeReader.DEPTH) {
      return reader.missing(in.before());
    }
    if (in.isGroup(JavaParser.LPAR)) {
      Cursor inside = Cursor.inside(in.takeContext());
      return pattern(inside, depth + 1);
    }
    Modifiers.read(lowering, in, depth);
    DeclarationLowering.Typed typed = lowering.declarations.typed(in, Modifiers.NONE, depth);
    Expr type = typed.type();
    if (type != null && in.isGroup(JavaParser.LPAR)) {
      SyntaxNode group = in.takeContext();
      List<Argument> parts = components(group, depth + 1);
      return new Call(type, parts, type.span().to(reader.span(group)));
    }
    if (!in.is(JavaParser.NAME)) {
      return type == null ? reader.missing(in.before()) : type;
    }
    Expr name = reader.nameExpr(in.take());
    Span span = reader.span(in.node.child(from), in.before());
    return new Declaration(type, name, span);
  }

  private List<Argument> components(SyntaxNode group, int depth) {
    List<Argument> parts = new ArrayList<>();
    Cursor in = Cursor.inside(group);
    while (!in.isDone()) {
      Expr part =
          in.is(JavaParser.ELLIPSIS)
              ? TypeLowering.ellipsis(reader, in.take())
              : pattern(in, depth + 1);
      parts.add(new Argument(Argument.Kind.POSITIONAL, null, part, part.span()));
      lowering.groups.finish(in);
      in.at++;
    }
    return parts;
  }
}
