package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.FrontEnd.Origin;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.UnitCollector;
import dev.sightline.syntax.antlr.UnitCollector.Lowered;
import dev.sightline.syntax.antlr.UnitCollector.Site;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Slot;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Divides the contexts of a file into units. */
final class TreeBuilder {
  private final Origin origin;
  private final UnitCollector units;

  TreeBuilder(Origin origin, UnitCollector units) {
    this.origin = origin;
    this.units = units;
  }

  void build(SyntaxNode file) {
    members(Pieces.of(file), UnitCollector.MODULE);
  }

  private void members(Pieces pieces, int parent) {
    for (int from = 0; from < pieces.size(); ) {
      int to = pieces.end(from);
      if (Pieces.isDefinition(pieces.get(to - 1))) {
        definition(pieces, from, to, parent);
      } else {
        statement(pieces, from, to, parent);
      }
      from = to;
    }
  }

  private Lowered lowered(int start, Function<Lowering, List<Stmt>> lower) {
    Lowering lowering = new Lowering(new Reader(origin, start, false));
    List<Stmt> statements = lower.apply(lowering);
    return new Lowered(statements, lowering.reader.errors());
  }

  private void statement(Pieces pieces, int from, int to, int parent) {
    List<SyntaxNode> before = pieces.view(from, to - 1);
    int start = origin.start(pieces.get(from));
    Site site = new Site(before, pieces.get(to - 1), start, parent);
    units.add(
        Unit.Kind.STATEMENT,
        site,
        at -> lowered(at, it -> List.of(it.blocks.statement(pieces.slice(from, to), 1))));
  }

  private void definition(Pieces pieces, int from, int to, int parent) {
    SyntaxNode piece = pieces.get(to - 1);
    Summary summary = Summary.of(piece);
    SyntaxNode header = Objects.requireNonNull(summary.header());
    SyntaxNode body = summary.body();
    boolean isClass = summary.kind() == PythonParser.CLASS;
    boolean slot = isClass || body != null;
    List<SyntaxNode> decorators = pieces.view(from, to - 1);
    Site site = new Site(decorators, slot ? header : piece, origin.start(pieces.get(from)), parent);
    int index =
        units.add(
            isClass ? Unit.Kind.CLASS_HEADER : Unit.Kind.FUNCTION_HEADER,
            site,
            at -> lowered(at, it -> List.of(header(it, header, decorators, slot))));
    if (isClass && body != null) {
      members(Pieces.of(body), index);
    } else if (body != null) {
      body(body, index);
    }
  }

  private static Stmt header(
      Lowering lowering, SyntaxNode header, List<SyntaxNode> decorators, boolean slot) {
    int end = lowering.reader.end(header);
    Span empty = new Span(end, end);
    return lowering.headers.definition(
        header,
        decorators,
        slot ? new Slot(empty) : new Block(List.of(), empty),
        new Span(0, end),
        0);
  }

  private void body(SyntaxNode body, int parent) {
    SyntaxNode first = body.getRuleIndex() == PythonParser.RULE_block ? body.nodeAt(1) : null;
    Site site = new Site(List.of(), body, origin.start(first == null ? body : first), parent);
    units.add(
        Unit.Kind.FUNCTION_BODY, site, at -> lowered(at, it -> it.blocks.statements(body, 0)));
  }
}
