package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Branch;
import dev.sightline.tree.Stmt.Case;
import dev.sightline.tree.Stmt.ForEach;
import dev.sightline.tree.Stmt.Handler;
import dev.sightline.tree.Stmt.If;
import dev.sightline.tree.Stmt.OtherStmt;
import dev.sightline.tree.Stmt.Switch;
import dev.sightline.tree.Stmt.Try;
import dev.sightline.tree.Stmt.While;
import dev.sightline.tree.Stmt.With;
import java.util.ArrayList;
import java.util.List;

/** Joins the pieces of a block to statements. */
final class BlockLowering {
  private final Lowering lowering;
  private final Reader reader;

  BlockLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** All statements of a block, a line or a file. */
  List<Stmt> statements(SyntaxNode container, int depth) {
    return statements(Pieces.of(container), depth);
  }

  private List<Stmt> statements(Pieces pieces, int depth) {
    List<Stmt> statements = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      int to = pieces.end(from);
      statements.add(statement(pieces.slice(from, to), depth));
      from = to;
    }
    return statements;
  }

  /** The statement that the pieces make. */
  Stmt statement(List<SyntaxNode> pieces, int depth) {
    SyntaxNode first = pieces.get(0);
    SyntaxNode last = pieces.get(pieces.size() - 1);
    if (first.getRuleIndex() == PythonParser.RULE_simple) {
      return lowering.simples.lower(first, depth);
    }
    return switch (Pieces.kind(first)) {
      case PythonParser.IF -> conditional(pieces, depth);
      case PythonParser.WHILE, PythonParser.FOR -> loop(pieces, depth);
      case PythonParser.TRY -> attempt(pieces, depth);
      case PythonParser.WITH -> with(first, depth);
      case PythonParser.MATCH -> match(first, depth);
      case PythonParser.DEF, PythonParser.CLASS -> definition(pieces, depth);
      case PythonParser.AT -> Pieces.isDefinition(last) ? definition(pieces, depth) : error(pieces);
      default -> error(pieces);
    };
  }

  /** What is no statement: keeps the statements of its block. */
  private Stmt error(List<SyntaxNode> pieces) {
    SyntaxNode piece = pieces.get(0);
    List<Node> children = new ArrayList<>();
    SyntaxNode body = Summary.body(piece);
    if (body != null) {
      children.addAll(statements(body, 1));
    }
    Span own = reader.content(piece);
    reader.error(own);
    return new OtherStmt(OtherStmt.ERROR, children, endAt(own, children));
  }

  private int headerEnd(SyntaxNode piece) {
    return reader.end(header(piece));
  }

  private static Span endAt(Span own, List<? extends Node> inside) {
    return inside.isEmpty() ? own : own.to(inside.get(inside.size() - 1).span());
  }

  /** The body of a compound statement; empty if it has none. */
  Block body(SyntaxNode piece, int depth) {
    SyntaxNode suite = Reader.child(piece, PythonParser.RULE_suite);
    if (suite != null && !reader.isPattern() && suite.typeAt(0) != PythonParser.COLON) {
      int end = headerEnd(piece);
      reader.error(new Span(end, end));
    }
    SyntaxNode body = Summary.body(piece);
    List<Stmt> statements = body == null ? List.of() : statements(body, depth + 1);
    if (statements.isEmpty()) {
      int end = headerEnd(piece);
      return new Block(List.of(), new Span(end, end));
    }
    int end = statements.get(statements.size() - 1).span().end();
    return new Block(statements, new Span(statements.get(0).span().start(), end));
  }

  private Span spanTo(SyntaxNode first, Block last) {
    int start = reader.start(first);
    return new Span(start, Math.max(start, last.span().end()));
  }

  private static SyntaxNode header(SyntaxNode piece) {
    SyntaxNode header = Pieces.header(piece);
    if (header == null) {
      throw new IllegalArgumentException("no compound statement");
    }
    return header;
  }

  Branch branch(SyntaxNode piece, int depth) {
    Expr test = lowering.headers.exprs(header(piece), depth + 1);
    Block body = body(piece, depth + 1);
    return new Branch(test, body, spanTo(piece, body));
  }

  private Stmt conditional(List<SyntaxNode> pieces, int depth) {
    List<Branch> branches = new ArrayList<>();
    Block otherwise = null;
    for (SyntaxNode piece : pieces) {
      if (Pieces.kind(piece) == PythonParser.ELSE) {
        otherwise = body(piece, depth + 1);
      } else {
        branches.add(branch(piece, depth + 1));
      }
    }
    Block last = otherwise == null ? branches.get(branches.size() - 1).body() : otherwise;
    return new If(branches, otherwise, spanTo(pieces.get(0), last));
  }

  private Stmt loop(List<SyntaxNode> pieces, int depth) {
    SyntaxNode first = pieces.get(0);
    SyntaxNode header = header(first);
    Block body = body(first, depth + 1);
    Block otherwise = pieces.size() > 1 ? body(pieces.get(1), depth + 1) : null;
    Span span = spanTo(first, otherwise == null ? body : otherwise);
    Expr read = lowering.headers.exprs(header, depth + 1);
    return Pieces.kind(first) == PythonParser.WHILE
        ? new While(read, body, otherwise, false, span)
        : new ForEach(
            lowering.headers.targets(header, depth + 1),
            read,
            body,
            otherwise,
            HeaderLowering.isAsync(header),
            span);
  }

  private Stmt attempt(List<SyntaxNode> pieces, int depth) {
    Block body = body(pieces.get(0), depth + 1);
    List<Handler> handlers = new ArrayList<>();
    Block otherwise = null;
    Block finalBody = null;
    Block last = body;
    for (SyntaxNode piece : pieces.subList(1, pieces.size())) {
      if (Pieces.kind(piece) == PythonParser.EXCEPT) {
        Handler handler = handler(piece, depth + 1);
        handlers.add(handler);
        last = handler.body();
      } else if (Pieces.kind(piece) == PythonParser.ELSE) {
        otherwise = body(piece, depth + 1);
        last = otherwise;
      } else {
        finalBody = body(piece, depth + 1);
        last = finalBody;
      }
    }
    return new Try(List.of(), body, handlers, otherwise, finalBody, spanTo(pieces.get(0), last));
  }

  Handler handler(SyntaxNode piece, int depth) {
    Block body = body(piece, depth + 1);
    return lowering.headers.handler(header(piece), body, spanTo(piece, body), depth + 1);
  }

  private Stmt with(SyntaxNode piece, int depth) {
    SyntaxNode header = header(piece);
    Block body = body(piece, depth + 1);
    return new With(
        lowering.headers.contexts(header, depth + 1),
        body,
        HeaderLowering.isAsync(header),
        spanTo(piece, body));
  }

  private Stmt match(SyntaxNode piece, int depth) {
    Expr subject = lowering.headers.exprs(header(piece), depth + 1);
    List<Case> cases = new ArrayList<>();
    SyntaxNode body = Summary.body(piece);
    Pieces inside = body == null ? new Pieces() : Pieces.of(body);
    for (int from = 0; from < inside.size(); ) {
      int to = inside.end(from);
      cases.add(
          Pieces.kind(inside.get(from)) == PythonParser.CASE
              ? matchCase(inside.get(from), depth + 1)
              : stray(inside.slice(from, to), depth + 1));
      from = to;
    }
    Span own = new Span(reader.start(piece), headerEnd(piece));
    return new Switch(subject, cases, endAt(own, cases));
  }

  /** A statement where a case must stand: kept as the body of a default case. */
  private Case stray(List<SyntaxNode> pieces, int depth) {
    Stmt statement = statement(pieces, depth + 2);
    reader.error(statement.span());
    Block body = new Block(List.of(statement), statement.span());
    return new Case(List.of(), null, body, false, statement.span());
  }

  Case matchCase(SyntaxNode piece, int depth) {
    Block body = body(piece, depth + 1);
    return lowering.headers.matchCase(header(piece), body, spanTo(piece, body), depth + 1);
  }

  private Stmt definition(List<SyntaxNode> pieces, int depth) {
    SyntaxNode last = pieces.get(pieces.size() - 1);
    Block body = body(last, depth + 1);
    return lowering.headers.definition(
        header(last),
        pieces.subList(0, pieces.size() - 1),
        body,
        spanTo(pieces.get(0), body),
        depth);
  }
}
