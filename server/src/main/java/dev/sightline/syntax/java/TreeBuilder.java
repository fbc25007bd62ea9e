package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.FrontEnd.Origin;
import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.UnitCollector;
import dev.sightline.syntax.antlr.UnitCollector.Lowered;
import dev.sightline.syntax.antlr.UnitCollector.Site;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Slot;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Divides the contexts of a file into units. */
final class TreeBuilder {
  private final Origin origin;
  private final UnitCollector units;

  TreeBuilder(Origin origin, UnitCollector units) {
    this.origin = origin;
    this.units = units;
  }

  void build(SyntaxNode file) {
    members(file, UnitCollector.MODULE);
  }

  private void members(SyntaxNode container, int parent) {
    for (int i = 0; i < container.childCount(); i++) {
      SyntaxNode member = container.nodeAt(i);
      if (member != null && member.getRuleIndex() == JavaParser.RULE_member) {
        member(member, parent);
      }
    }
  }

  private void member(SyntaxNode member, int parent) {
    MemberKind kind = MemberKind.of(member);
    SyntaxNode header = MemberKind.header(member);
    SyntaxNode classBody = MemberKind.classBody(member);
    if (header != null && kind == MemberKind.TYPE && classBody != null) {
      int index = header(Unit.Kind.CLASS_HEADER, header, parent);
      members(classBody, index);
      checkClosed(classBody);
    } else if (header != null && kind.isFunction()) {
      function(member, header, parent);
    } else if (kind != MemberKind.EMPTY) {
      Site site = new Site(List.of(), member, origin.start(member), parent);
      units.add(Unit.Kind.STATEMENT, site, at -> lowered(at, it -> statements(it, member, kind)));
    }
  }

  private static List<Stmt> statements(Lowering lowering, SyntaxNode member, MemberKind kind) {
    List<Stmt> statements = new ArrayList<>();
    lowering.members.plain(member, kind, statements, 0);
    if (statements.isEmpty()) {
      Span span = lowering.reader.span(member);
      statements.add(new Stmt.OtherStmt(Stmt.OtherStmt.ERROR, List.of(), span));
    }
    return statements;
  }

  private void function(SyntaxNode member, SyntaxNode header, int parent) {
    SyntaxNode body = MemberKind.body(member);
    if (body == null) {
      Site site = new Site(List.of(), member, origin.start(member), parent);
      units.add(
          Unit.Kind.FUNCTION_HEADER, site, at -> lowered(at, it -> bodiless(it, member, header)));
      return;
    }
    int index = header(Unit.Kind.FUNCTION_HEADER, header, parent);
    SyntaxNode first = firstPiece(body);
    int start = first == null ? origin.start(body) : origin.start(first);
    units.add(
        Unit.Kind.FUNCTION_BODY,
        new Site(List.of(), body, start, index),
        at -> lowered(at, it -> body(it, body)));
    checkClosed(body);
  }

  private static List<Stmt> bodiless(Lowering lowering, SyntaxNode member, SyntaxNode header) {
    Span span = lowering.reader.span(member);
    int end = lowering.reader.end(header);
    if (member.isBroken() || NodeReader.last(member).length() == 0) {
      lowering.reader.error(new Span(end, end));
    }
    Block none = new Block(List.of(), new Span(end, end));
    return List.of(lowering.members.functionHeader(header, none, span));
  }

  private static @Nullable SyntaxNode firstPiece(SyntaxNode body) {
    return NodeReader.child(body, JavaParser.RULE_piece);
  }

  private int header(Unit.Kind kind, SyntaxNode header, int parent) {
    Site site = new Site(List.of(), header, origin.start(header), parent);
    return units.add(kind, site, at -> lowered(at, it -> List.of(header(it, kind, header))));
  }

  private static Stmt header(Lowering lowering, Unit.Kind kind, SyntaxNode header) {
    int end = lowering.reader.end(header);
    Slot slot = new Slot(new Span(end, end));
    Span span = new Span(0, end);
    return kind == Unit.Kind.CLASS_HEADER
        ? lowering.members.typeHeader(header, slot, span)
        : lowering.members.functionHeader(header, slot, span);
  }

  /** A body without statements does nothing. */
  private static List<Stmt> body(Lowering lowering, SyntaxNode body) {
    List<Stmt> statements = lowering.blocks.statements(body, 0);
    return statements.isEmpty()
        ? List.of(new Stmt.OtherStmt(Stmt.OtherStmt.EMPTY, List.of(), lowering.reader.span(body)))
        : statements;
  }

  private Lowered lowered(int start, Function<Lowering, List<Stmt>> lower) {
    Lowering lowering = new Lowering(new Reader(origin, start, false));
    List<Stmt> statements = lower.apply(lowering);
    return new Lowered(statements, lowering.reader.errors());
  }

  /** What the lexer had to close belongs to no unit. */
  private void checkClosed(SyntaxNode body) {
    var last = NodeReader.last(body);
    if (last.length() == 0) {
      int at = origin.tokens().start(last);
      units.error(at, at);
    }
  }
}
