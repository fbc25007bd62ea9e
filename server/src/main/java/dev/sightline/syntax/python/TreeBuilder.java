package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.Ranges;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Divides the contexts of a file into units and lowers those that the last version did not hold, or
 * inside which the edit struck.
 */
final class TreeBuilder {
  private static final int MODULE = -1;

  private final Source source;
  private final TokenBuffer tokens;
  private final Unit.Maker maker;
  private final long version;
  private final int editedAt;

  private final List<Unit> units = new ArrayList<>();
  private final Ranges errors = new Ranges();
  private int[] starts = new int[64];
  private int[] parents = new int[64];

  /**
   * @param version number of this version of the document
   * @param editedAt offset of the edit that led to it, negative if there was none
   */
  TreeBuilder(Source source, TokenBuffer tokens, Unit.Maker maker, long version, int editedAt) {
    this.source = source;
    this.tokens = tokens;
    this.maker = maker;
    this.version = version;
    this.editedAt = editedAt;
  }

  SourceTree.Layout build(SyntaxNode file, int[] comments) {
    members(Pieces.of(file), MODULE);
    int size = units.size();
    return new SourceTree.Layout(
        units.toArray(Unit[]::new),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(parents, size),
        comments,
        errors.toArray());
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

  private void statement(Pieces pieces, int from, int to, int parent) {
    SyntaxNode last = pieces.get(to - 1);
    int start = start(pieces.get(from));
    CachedUnit cached = held(pieces, from, to - 1, last, start);
    if (cached == null) {
      Lowering lowering = lowering(start);
      Stmt made = lowering.blocks.statement(pieces.slice(from, to), 1);
      Unit unit = unit(Unit.Kind.STATEMENT, List.of(made));
      cached = new CachedUnit(unit, errors(lowering), pieces.slice(from, to - 1), last);
      last.setLowered(cached);
    }
    put(cached, start, parent);
  }

  private void definition(Pieces pieces, int from, int to, int parent) {
    SyntaxNode piece = pieces.get(to - 1);
    Summary summary = Summary.of(piece);
    SyntaxNode header = Objects.requireNonNull(summary.header());
    SyntaxNode body = summary.body();
    boolean isClass = summary.kind() == PythonParser.CLASS;
    boolean slot = isClass || body != null;
    SyntaxNode last = slot ? header : piece;
    int start = start(pieces.get(from));
    int index = units.size();
    CachedUnit cached = held(pieces, from, to - 1, last, start);
    if (cached == null) {
      Lowering lowering = lowering(start);
      List<SyntaxNode> decorators = pieces.slice(from, to - 1);
      Stmt made = header(lowering, header, decorators, slot);
      Unit.Kind kind = isClass ? Unit.Kind.CLASS_HEADER : Unit.Kind.FUNCTION_HEADER;
      Unit unit = unit(kind, List.of(made));
      cached = new CachedUnit(unit, errors(lowering), decorators, last);
      last.setLowered(cached);
    }
    put(cached, start, parent);
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
    int start = start(first == null ? body : first);
    CachedUnit cached = held(new Pieces(), 0, 0, body, start);
    if (cached == null) {
      Lowering lowering = lowering(start);
      Unit unit = unit(Unit.Kind.FUNCTION_BODY, lowering.blocks.statements(body, 0));
      cached = new CachedUnit(unit, errors(lowering), List.of(), body);
      body.setLowered(cached);
    }
    put(cached, start, parent);
  }

  private Lowering lowering(int start) {
    return new Lowering(new Reader(source, tokens, start, false));
  }

  private static int[] errors(Lowering lowering) {
    return lowering.reader.errors();
  }

  private Unit unit(Unit.Kind kind, List<Stmt> statements) {
    return maker.make(kind, statements, statements.get(statements.size() - 1).span().end());
  }

  private int start(SyntaxNode node) {
    return tokens.start(Reader.first(node));
  }

  /** The unit of the pieces {@code [from, to)} and a last, if it still holds. */
  private @Nullable CachedUnit held(Pieces pieces, int from, int to, SyntaxNode last, int start) {
    return last.lowered() instanceof CachedUnit cached
            && cached.isOf(pieces, from, to, last, version - 1)
            && !isTouched(start, cached.unit.length())
        ? cached
        : null;
  }

  /** Whether the edit struck inside a unit, so that things in it may have moved. */
  private boolean isTouched(int start, int length) {
    return editedAt >= 0 && start < editedAt && start + length > editedAt;
  }

  private void put(CachedUnit cached, int start, int parent) {
    cached.heldBy(version);
    int index = units.size();
    units.add(cached.unit);
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      parents = Arrays.copyOf(parents, index * 2);
    }
    starts[index] = start;
    parents[index] = parent;
    for (int i = 0; i < cached.errors.length; i += 2) {
      errors.add(cached.errors[i] + start, cached.errors[i + 1] + start);
    }
  }
}
