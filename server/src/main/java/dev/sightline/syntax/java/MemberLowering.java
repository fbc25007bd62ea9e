package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.ExprStmt;
import dev.sightline.tree.Stmt.Nested;
import dev.sightline.tree.Stmt.OtherStmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of types and files, with their bodies inline or as slots. */
final class MemberLowering {
  private final Lowering lowering;
  private final Reader reader;

  MemberLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  private static Cursor cursor(SyntaxNode header) {
    return new Cursor(header, 0, header.childCount());
  }

  /** The members between braces, inline. */
  Block block(SyntaxNode node, int depth) {
    reader.checkClosed(node);
    List<Stmt> statements = new ArrayList<>();
    if (depth <= NodeReader.DEPTH) {
      members(node, statements, depth + 1);
    }
    return new Block(statements, reader.span(node));
  }

  /** All members of a container, inline. */
  void members(SyntaxNode container, List<Stmt> into, int depth) {
    for (int i = 0; i < container.childCount(); i++) {
      SyntaxNode member = container.nodeAt(i);
      if (member != null && member.getRuleIndex() == JavaParser.RULE_member) {
        member(member, into, depth);
      }
    }
  }

  /** A member with all that belongs to it. */
  void member(SyntaxNode member, List<Stmt> into, int depth) {
    MemberKind kind = MemberKind.of(member);
    SyntaxNode header = MemberKind.header(member);
    SyntaxNode body = MemberKind.body(member);
    SyntaxNode classBody = MemberKind.classBody(member);
    Span span = reader.span(member);
    if (header != null && kind.isFunction()) {
      Body made = body == null ? none(header) : lowering.blocks.block(body, depth + 1);
      into.add(lowering.headers.function(cursor(header), made, span, depth));
    } else if (header != null && kind == MemberKind.TYPE && classBody != null) {
      Block made = block(classBody, depth + 1);
      into.add(lowering.headers.type(cursor(header), made, span, depth));
    } else {
      plain(member, kind, into, depth);
    }
  }

  private Block none(SyntaxNode header) {
    int end = reader.end(header);
    return new Block(List.of(), new Span(end, end));
  }

  /** The header of a method, whose body is elsewhere or nowhere. */
  Stmt functionHeader(SyntaxNode header, Body body, Span span) {
    return lowering.headers.function(cursor(header), body, span, 0);
  }

  Stmt typeHeader(SyntaxNode header, Body body, Span span) {
    return lowering.headers.type(cursor(header), body, span, 0);
  }

  /** A member that is a unit as a whole, or in patterns whatever it is. */
  void plain(SyntaxNode member, MemberKind kind, List<Stmt> into, int depth) {
    SyntaxNode header = MemberKind.header(member);
    SyntaxNode body = MemberKind.body(member);
    Span span = reader.span(member);
    if (kind == MemberKind.INITIALIZER && body != null) {
      into.add(new Nested(null, lowering.blocks.block(body, depth + 1), span));
      return;
    }
    if (header == null) {
      return;
    }
    Cursor in = cursor(header);
    checkEnd(member, kind, span);
    switch (kind) {
      case FIELD -> fields(member, in, into, depth);
      case CONSTANT -> into.add(lowering.headers.constant(in, own(header), depth));
      case PACKAGE -> into.add(lowering.headers.packageLine(in, span, depth));
      case IMPORT -> into.add(lowering.headers.importLine(in, span));
      case MODULE -> into.add(lowering.headers.module(in, body, span, depth));
      case ELLIPSIS -> into.add(ellipsis(in, span));
      case TYPE -> into.add(lowering.headers.type(in, none(header), span, depth));
      default -> into.add(error(member, body, span, depth));
    }
  }

  private Span own(SyntaxNode header) {
    return reader.span(header);
  }

  private Stmt ellipsis(Cursor in, Span span) {
    if (!reader.isPattern()) {
      reader.error(span);
    }
    return new ExprStmt(TypeLowering.ellipsis(reader, in.take()), span);
  }

  /** A member without a body ends with a semicolon; patterns may leave it out. */
  private void checkEnd(SyntaxNode member, MemberKind kind, Span span) {
    boolean missing =
        member.typeAt(member.childCount() - 1) == JavaParser.SEMI
            && NodeReader.last(member).length() == 0;
    boolean bodiless = kind == MemberKind.TYPE && !reader.isPattern();
    if (member.isBroken() || bodiless || (missing && !reader.isPattern())) {
      reader.error(new Span(span.end(), span.end()));
    }
  }

  private void fields(SyntaxNode member, Cursor in, List<Stmt> into, int depth) {
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    List<Stmt> variables = new ArrayList<>();
    lowering.declarations.variables(in, modifiers, 0, variables, depth);
    if (!in.isDone()) {
      reader.error(reader.span(in.here(), in.node.child(in.end - 1)));
    }
    into.addAll(lowering.lines.toEnd(member, variables));
  }

  /** What is no member: keeps the statements of its body. */
  private Stmt error(SyntaxNode member, @Nullable SyntaxNode body, Span span, int depth) {
    reader.error(body == null ? span : new Span(span.start(), reader.start(body)));
    List<Node> children = new ArrayList<>();
    if (body != null) {
      children.addAll(lowering.blocks.statements(body, depth + 1));
    }
    SyntaxNode classBody = MemberKind.classBody(member);
    if (classBody != null) {
      children.add(block(classBody, depth + 1));
    }
    return new OtherStmt(OtherStmt.ERROR, children, span);
  }

  /** A type that is declared among statements. */
  Stmt localType(SyntaxNode line, int depth) {
    int last = line.childCount() - 1;
    Cursor in = new Cursor(line, 0, last);
    int keyword = Modifiers.end(in, 0);
    Block body = block((SyntaxNode) line.child(last), depth + 1);
    Span span = reader.span(line);
    if (!Keywords.isTypeKeyword(in.type(keyword)) || in.type(keyword + 1) != JavaParser.NAME) {
      reader.error(span);
      return new OtherStmt(OtherStmt.ERROR, List.of(body), span);
    }
    return lowering.headers.type(in, body, span, depth);
  }

  /** The annotations of a fragment. */
  List<Decorator> annotations(SyntaxNode header) {
    return Modifiers.read(lowering, cursor(header), 1).decorators();
  }
}
