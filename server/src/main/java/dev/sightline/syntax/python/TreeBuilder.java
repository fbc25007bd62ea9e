package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the contexts of a file into units and lowers those that are not lowered yet. */
final class TreeBuilder {
  private static final int MODULE = -1;

  private final Source source;
  private final TokenBuffer tokens;
  private final Unit.Maker maker;
  private final long version;
  private final int editedAt;

  private final List<Unit> units = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] parents = new int[64];
  private int[] errors = {};

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
        errors);
  }

  private void members(Pieces pieces, int parent) {
    for (int from = 0; from < pieces.size(); ) {
      int to = pieces.end(from);
      if (Pieces.isDefinition(pieces.get(to - 1))) {
        definition(pieces.slice(from, to), parent);
      } else {
        statement(pieces, from, to, parent);
      }
      from = to;
    }
  }

  private void statement(Pieces pieces, int from, int to, int parent) {
    List<SyntaxNode> made = pieces.slice(from, to);
    add(
        made.get(0),
        made,
        parent,
        it -> unit(Unit.Kind.STATEMENT, List.of(it.blocks.statement(made, 1))));
  }

  private void definition(List<SyntaxNode> pieces, int parent) {
    SyntaxNode piece = pieces.get(pieces.size() - 1);
    SyntaxNode header = (SyntaxNode) piece.child(0);
    List<SyntaxNode> decorators = pieces.subList(0, pieces.size() - 1);
    SyntaxNode body = BlockLowering.bodyOf(piece);
    boolean isClass = HeaderLowering.kind(header) == PythonParser.CLASS;
    boolean slot = isClass || body != null;
    List<SyntaxNode> made = new ArrayList<>(decorators);
    made.add(slot ? header : piece);
    int index = units.size();
    add(
        header,
        made,
        parent,
        it -> {
          Unit.Kind kind = isClass ? Unit.Kind.CLASS_HEADER : Unit.Kind.FUNCTION_HEADER;
          int end = it.reader.end(header);
          Span empty = new Span(end, end);
          Body inside = slot ? new Slot(empty) : new Block(List.of(), empty);
          Stmt made1 = it.headers.definition(header, decorators, inside, new Span(0, end), 0);
          return unit(kind, List.of(made1));
        });
    if (isClass && body != null) {
      members(Pieces.of(body), index);
    } else if (body != null) {
      add(
          body,
          List.of(body),
          index,
          it -> unit(Unit.Kind.FUNCTION_BODY, it.blocks.statements(body, 0)));
    }
  }

  private Unit unit(Unit.Kind kind, List<Stmt> statements) {
    return maker.make(kind, statements, statements.get(statements.size() - 1).span().end());
  }

  /** Makes a unit of contexts. */
  private interface Maker {
    Unit make(Lowering lowering);
  }

  private void add(SyntaxNode key, List<SyntaxNode> made, int parent, Maker how) {
    int start = start(made.get(0));
    CachedUnit cached = cached(key, made, start);
    if (cached == null) {
      Reader reader = new Reader(source, tokens, start, false);
      Unit unit = how.make(new Lowering(reader));
      cached = new CachedUnit(unit, made, reader.errors());
      key.setLowered(cached);
    }
    cached.heldBy(version);
    put(cached, start, parent);
  }

  /** Offset of the first token that is text. */
  private int start(SyntaxNode node) {
    SyntaxNode first = node.getRuleIndex() == PythonParser.RULE_block ? node.nodeAt(1) : null;
    return tokens.start(Reader.first(first == null ? node : first));
  }

  private @Nullable CachedUnit cached(SyntaxNode key, List<SyntaxNode> made, int start) {
    return key.lowered() instanceof CachedUnit cached
            && cached.isOf(made, version - 1)
            && !isTouched(start, cached.unit.length())
        ? cached
        : null;
  }

  /** Whether the edit struck inside a unit, so that things in it may have moved. */
  private boolean isTouched(int start, int length) {
    return editedAt >= 0 && start < editedAt && start + length > editedAt;
  }

  private void put(CachedUnit cached, int start, int parent) {
    int index = units.size();
    units.add(cached.unit);
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      parents = Arrays.copyOf(parents, index * 2);
    }
    starts[index] = start;
    parents[index] = parent;
    int known = errors.length;
    if (cached.errors.length > 0) {
      errors = Arrays.copyOf(errors, known + cached.errors.length);
      for (int i = 0; i < cached.errors.length; i++) {
        errors[known + i] = cached.errors[i] + start;
      }
    }
  }
}
