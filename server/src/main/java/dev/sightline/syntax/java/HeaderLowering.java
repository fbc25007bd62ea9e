package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.ClassDef;
import dev.sightline.tree.Stmt.FunctionDef;
import dev.sightline.tree.Stmt.OtherStmt;
import dev.sightline.tree.Stmt.Signature;
import dev.sightline.tree.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** What stands before the body of a type or method, and the lines at the top of a file. */
final class HeaderLowering {
  private final Lowering lowering;
  private final Reader reader;

  HeaderLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** Notes as an error whatever is left unread. */
  private void finish(Cursor in) {
    if (!in.isDone()) {
      reader.error(reader.span(in.here(), in.node.child(in.end - 1)));
    }
  }

  /** A type; {@code in} covers its header. */
  Stmt type(Cursor in, Body body, Span span, int depth) {
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    Identifier keyword = reader.identifier(in.take());
    Identifier name = reader.identifier(in.take());
    List<TypeParameter> types = lowering.types.parameters(in, depth + 1);
    List<Parameter> components =
        in.isGroup(JavaParser.LPAR)
            ? lowering.parameters.parameters(in.takeContext(), depth)
            : List.of();
    List<Argument> bases = new ArrayList<>();
    while (in.is(JavaParser.EXTENDS) || in.is(JavaParser.IMPLEMENTS) || isPermits(in)) {
      ParseTree word = in.take();
      boolean base = !reader.isWord(word, "permits");
      for (Expr type : lowering.types.list(in, depth + 2)) {
        bases.add(
            base
                ? new Argument(Argument.Kind.POSITIONAL, null, type, type.span())
                : new Argument(Argument.Kind.NAMED, reader.identifier(word), type, type.span()));
      }
    }
    finish(in);
    return new ClassDef(
        modifiers.decorators(),
        modifiers.with(keyword).words(),
        name,
        types,
        components,
        bases,
        body,
        span);
  }

  private boolean isPermits(Cursor in) {
    return in.is(JavaParser.NAME) && reader.isWord(in.here(), "permits");
  }

  /** A method or constructor; {@code in} covers its header. */
  Stmt function(Cursor in, Body body, Span span, int depth) {
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    List<TypeParameter> types = lowering.types.parameters(in, depth + 1);
    in.at = TypeScan.annotationsEnd(in, in.at);
    boolean constructor = in.isGroup(in.at + 1, JavaParser.LPAR) || in.at + 1 >= in.end;
    Expr result = constructor ? null : lowering.types.type(in, depth + 1);
    Identifier name = reader.identifier(in.take());
    List<Parameter> parameters =
        in.isGroup(JavaParser.LPAR)
            ? lowering.parameters.parameters(in.takeContext(), depth)
            : List.of();
    if (result != null) {
      result = lowering.types.dimensions(in, result);
    }
    if (in.skip(JavaParser.THROWS)) {
      lowering.types.list(in, depth + 1);
    }
    Body made = in.skip(JavaParser.DEFAULT) ? defaultValue(in, depth) : body;
    finish(in);
    return new FunctionDef(
        modifiers.decorators(),
        modifiers.words(),
        name,
        new Signature(types, parameters, result),
        made,
        span);
  }

  /** The default of an annotation's element is what it gives. */
  private Block defaultValue(Cursor in, int depth) {
    Expr value = ExprLowering.lower(lowering, in, depth + 2);
    return new Block(List.of(new Stmt.Return(value, value.span())), value.span());
  }

  /** {@code A(1) { ... }} among the constants of an enum: an object of the type around it. */
  Stmt constant(Cursor in, Span span, int depth) {
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    ParseTree token = in.take();
    Span own = reader.span(token);
    List<Argument> arguments =
        in.isGroup(JavaParser.LPAR)
            ? lowering.groups.arguments(in.takeContext(), depth + 2)
            : List.of();
    Block body =
        in.isRule(JavaParser.RULE_anonymous)
            ? lowering.members.block(in.takeContext(), depth + 2)
            : null;
    finish(in);
    Expr type = new Expr.OtherExpr("enclosing", List.of(), own);
    Expr value = new Expr.New(type, arguments, body, own.to(reader.span(in.before())));
    return new Stmt.Assign(
        modifiers.decorators(),
        modifiers.words(),
        List.of(reader.nameExpr(token)),
        null,
        value,
        span);
  }

  /** {@code package a.b}: its kind and its name. */
  Stmt packageLine(Cursor in, Span span, int depth) {
    Modifiers.read(lowering, in, depth + 1);
    in.at++;
    Identifier name = dotted(in);
    finish(in);
    return new OtherStmt("package", List.of(name), span);
  }

  /** Names with dots between them, as one. */
  private Identifier dotted(Cursor in) {
    int from = in.at;
    StringBuilder name = new StringBuilder();
    while (in.is(JavaParser.NAME)
        || (in.is(JavaParser.DOT) && in.type(in.at + 1) == JavaParser.NAME)) {
      name.append(in.is(JavaParser.DOT) ? "." : reader.name(in.here()));
      in.at++;
    }
    if (in.at == from) {
      Expr none = reader.missing(in.before());
      return new Identifier("", none.span());
    }
    return new Identifier(name.toString(), reader.span(in.node.child(from), in.before()));
  }

  /**
   * An import: of {@code a.b.C} and of the static {@code a.b.C.m} the last name is the member that
   * is taken from the rest.
   */
  Stmt importLine(Cursor in, Span span) {
    in.at++;
    boolean module =
        in.is(JavaParser.NAME)
            && in.type(in.at + 1) == JavaParser.NAME
            && reader.isWord(in.here(), "module");
    boolean isStatic = in.skip(JavaParser.MOD);
    in.at += module ? 1 : 0;
    Identifier name = dotted(in);
    Identifier member = null;
    if (in.skip(JavaParser.DOT)) {
      member = in.is(JavaParser.STAR) || in.is(JavaParser.ELLIPSIS) ? all(in) : null;
    } else if (module) {
      member = new Identifier("*", name.span());
    }
    finish(in);
    ImportClause clause = member == null ? split(name) : clause(name, member);
    return new Stmt.Import(isStatic || !module, List.of(clause), span);
  }

  private Identifier all(Cursor in) {
    return new Identifier("*", reader.span(in.take()));
  }

  private static ImportClause clause(Identifier module, Identifier member) {
    return new ImportClause(module, 0, member, null, module.span().to(member.span()));
  }

  private static ImportClause split(Identifier name) {
    int dot = name.name().lastIndexOf('.');
    Span span = name.span();
    if (dot < 0) {
      return new ImportClause(name, 0, null, null, span);
    }
    int last = span.end() - (name.name().length() - dot - 1);
    Identifier module = new Identifier(name.name().substring(0, dot), span);
    Identifier member = new Identifier(name.name().substring(dot + 1), new Span(last, span.end()));
    return new ImportClause(module, 0, member, null, span);
  }

  /** {@code module a.b { ... }}: its kind, its name and its directives. */
  Stmt module(Cursor in, @Nullable SyntaxNode body, Span span, int depth) {
    Modifiers.read(lowering, in, depth + 1);
    if (reader.isWord(in.here(), "open")) {
      in.at++;
    }
    if (in.isDone() || !reader.isWord(in.here(), "module")) {
      reader.error(span);
      return new OtherStmt(OtherStmt.ERROR, List.of(), span);
    }
    in.at++;
    Identifier name = dotted(in);
    finish(in);
    List<dev.sightline.tree.Node> children = new ArrayList<>();
    children.add(name);
    for (int i = 0; body != null && i < body.childCount(); i++) {
      SyntaxNode piece = body.nodeAt(i);
      if (piece != null) {
        children.add(directive(piece));
      }
    }
    return new OtherStmt("module", children, span);
  }

  private Stmt directive(SyntaxNode piece) {
    Span span = reader.span(piece);
    SyntaxNode line = piece.childCount() == 0 ? null : piece.nodeAt(0);
    if (line == null || line.getRuleIndex() != JavaParser.RULE_line || line.isBroken()) {
      reader.error(span);
      return new OtherStmt(OtherStmt.ERROR, List.of(), span);
    }
    return new OtherStmt(reader.text(line.child(0)), List.of(), span);
  }
}
