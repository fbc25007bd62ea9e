package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Branch;
import dev.sightline.tree.Stmt.Break;
import dev.sightline.tree.Stmt.Case;
import dev.sightline.tree.Stmt.ExprStmt;
import dev.sightline.tree.Stmt.Handler;
import dev.sightline.tree.Stmt.If;
import dev.sightline.tree.Stmt.Nested;
import dev.sightline.tree.Stmt.OtherStmt;
import dev.sightline.tree.Stmt.Switch;
import dev.sightline.tree.Stmt.Try;
import dev.sightline.tree.Stmt.While;
import dev.sightline.tree.Stmt.With;
import dev.sightline.tree.Stmt.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the pieces of a block to statements, each with those that belong to it. */
final class PieceLowering {
  private final Lowering lowering;
  private final Reader reader;
  private final List<SyntaxNode> pieces = new ArrayList<>();
  private int at;

  PieceLowering(Lowering lowering, SyntaxNode container) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    for (int i = 0; i < container.childCount(); i++) {
      SyntaxNode piece = container.nodeAt(i);
      if (piece != null && piece.childCount() > 0 && piece.nodeAt(0) != null) {
        pieces.add((SyntaxNode) piece.child(0));
      }
    }
  }

  List<Stmt> statements(int depth) {
    List<Stmt> statements = new ArrayList<>();
    while (at < pieces.size()) {
      statement(statements, depth);
    }
    return statements;
  }

  /** The clause that is all there is, as a pattern may be; null if it is none. */
  @Nullable Node clause() {
    int first = control();
    if (first == JavaParser.CATCH && pieces.size() == 2) {
      return handler(1);
    }
    boolean body = first == JavaParser.FINALLY || first == JavaParser.ELSE;
    return body && pieces.size() == 2 ? embedded(pieces.get(at++), 1) : null;
  }

  private @Nullable SyntaxNode peek() {
    return at < pieces.size() ? pieces.get(at) : null;
  }

  /** The first keyword of the control piece here; 0 for others. */
  private int control() {
    SyntaxNode piece = peek();
    return piece != null && piece.getRuleIndex() == JavaParser.RULE_control ? piece.typeAt(0) : 0;
  }

  private void statement(List<Stmt> into, int depth) {
    SyntaxNode piece = pieces.get(at);
    if (depth > NodeReader.DEPTH) {
      at++;
      into.add(new OtherStmt(Reader.DEEP, List.of(), reader.span(piece)));
      return;
    }
    switch (piece.getRuleIndex()) {
      case JavaParser.RULE_block -> {
        at++;
        Block block = lowering.blocks.block(piece, depth + 1);
        into.add(new Nested(null, block, block.span()));
      }
      case JavaParser.RULE_control -> into.add(compound(piece, depth));
      default -> line(piece, into, depth);
    }
  }

  private void line(SyntaxNode line, List<Stmt> into, int depth) {
    at++;
    boolean colon = line.typeAt(line.childCount() - 1) == JavaParser.COLON;
    if (colon && line.childCount() == 2 && line.typeAt(0) == JavaParser.NAME) {
      Block body = embedded(line, depth + 1);
      Span span = reader.span(line).to(body.span());
      into.add(new Nested(reader.identifier(line.child(0)), body, span));
    } else if (isLabel(line)) {
      reader.error(reader.span(line));
      into.add(new OtherStmt(OtherStmt.ERROR, List.of(), reader.span(line)));
    } else {
      lowering.lines.lower(line, into, depth);
    }
  }

  private static boolean isLabel(@Nullable SyntaxNode piece) {
    return piece != null
        && piece.getRuleIndex() == JavaParser.RULE_line
        && (piece.typeAt(0) == JavaParser.CASE || piece.typeAt(0) == JavaParser.DEFAULT)
        && piece.typeAt(piece.childCount() - 1) != JavaParser.SEMI;
  }

  /** The one statement that belongs to a head, as a block. */
  private Block embedded(SyntaxNode head, int depth) {
    SyntaxNode piece = peek();
    if (piece == null || isLabel(piece)) {
      Expr none = reader.missing(head);
      return new Block(List.of(), none.span());
    }
    if (piece.getRuleIndex() == JavaParser.RULE_block) {
      at++;
      return lowering.blocks.block(piece, depth);
    }
    List<Stmt> statements = new ArrayList<>();
    statement(statements, depth + 1);
    return new Block(statements, BlockLowering.endAt(statements.get(0).span(), statements));
  }

  private Stmt compound(SyntaxNode head, int depth) {
    at++;
    return switch (head.typeAt(0)) {
      case JavaParser.IF -> conditional(head, depth);
      case JavaParser.WHILE -> {
        Expr test = lowering.blocks.condition(head, depth + 1);
        Block body = embedded(head, depth + 1);
        yield new While(test, body, null, false, spanTo(head, body));
      }
      case JavaParser.DO -> doWhile(head, depth);
      case JavaParser.FOR -> loop(head, depth);
      case JavaParser.SWITCH -> switchStatement(head, depth);
      case JavaParser.SYNCHRONIZED -> {
        Expr lock = lowering.blocks.condition(head, depth + 2);
        Block body = embedded(head, depth + 1);
        List<WithItem> items = List.of(new WithItem(lock, null, lock.span()));
        yield new With(items, body, false, spanTo(head, body));
      }
      case JavaParser.TRY -> attempt(head, depth);
      default -> stray(head, depth);
    };
  }

  private Span spanTo(SyntaxNode head, Block last) {
    int start = reader.start(head);
    return new Span(start, Math.max(start, last.span().end()));
  }

  /** A clause without its statement: keeps what it holds. */
  private Stmt stray(SyntaxNode head, int depth) {
    reader.error(reader.span(head));
    SyntaxNode next = peek();
    if (next == null || next.getRuleIndex() != JavaParser.RULE_block) {
      return new OtherStmt(OtherStmt.ERROR, List.of(), reader.span(head));
    }
    Block body = embedded(head, depth + 1);
    return new OtherStmt(OtherStmt.ERROR, List.of(body), spanTo(head, body));
  }

  private Stmt conditional(SyntaxNode first, int depth) {
    List<Branch> branches = new ArrayList<>();
    Block otherwise = null;
    SyntaxNode head = first;
    while (true) {
      Expr test = lowering.blocks.condition(head, depth + 2);
      Block body = embedded(head, depth + 2);
      branches.add(new Branch(test, body, spanTo(head, body)));
      if (control() != JavaParser.ELSE) {
        break;
      }
      head = pieces.get(at++);
      if (control() != JavaParser.IF) {
        otherwise = embedded(head, depth + 1);
        break;
      }
      head = pieces.get(at++);
    }
    Block last = otherwise == null ? branches.get(branches.size() - 1).body() : otherwise;
    return new If(branches, otherwise, spanTo(first, last));
  }

  private Stmt doWhile(SyntaxNode head, int depth) {
    Block body = embedded(head, depth + 1);
    SyntaxNode last = peek();
    if (last == null || control() != JavaParser.WHILE) {
      Expr test = reader.missing(head);
      return new While(test, body, null, true, spanTo(head, body));
    }
    at++;
    Expr test = lowering.blocks.condition(last, depth + 1);
    Span span = reader.span(head, last);
    SyntaxNode end = peek();
    if (end != null && end.typeAt(0) == JavaParser.SEMI) {
      at++;
      span = reader.span(head, end);
    }
    return new While(test, body, null, true, span);
  }

  private Stmt loop(SyntaxNode head, int depth) {
    SyntaxNode group = DeclarationLowering.group(head);
    Block body = embedded(head, depth + 1);
    Span span = spanTo(head, body);
    if (group == null) {
      return new While(reader.missing(head), body, null, false, span);
    }
    reader.checkClosed(group);
    return BlockLowering.isForEach(group)
        ? lowering.blocks.forEach(group, body, span, depth)
        : lowering.blocks.forLoop(group, body, span, depth);
  }

  private Stmt switchStatement(SyntaxNode head, int depth) {
    SyntaxNode group = DeclarationLowering.group(head);
    SyntaxNode block = peek();
    if (group == null || block == null || block.getRuleIndex() != JavaParser.RULE_block) {
      Expr subject = lowering.blocks.condition(head, depth + 1);
      reader.missing(head);
      return new Switch(subject, List.of(), reader.span(head));
    }
    at++;
    return lowering.blocks.switchOf(group, block, reader.span(head, block), false, depth);
  }

  private Stmt attempt(SyntaxNode head, int depth) {
    SyntaxNode group = DeclarationLowering.group(head);
    List<WithItem> resources =
        group == null ? List.of() : lowering.blocks.resources(group, depth + 1);
    SyntaxNode block = NodeReader.child(head, JavaParser.RULE_block);
    Block body =
        block == null
            ? new Block(List.of(), reader.missing(head).span())
            : lowering.blocks.block(block, depth + 1);
    List<Handler> handlers = new ArrayList<>();
    Block last = body;
    while (control() == JavaParser.CATCH) {
      Handler handler = handler(depth + 1);
      handlers.add(handler);
      last = handler.body();
    }
    Block finalBody = null;
    if (control() == JavaParser.FINALLY) {
      finalBody = embedded(pieces.get(at++), depth + 1);
      last = finalBody;
    }
    if (resources.isEmpty() && handlers.isEmpty() && finalBody == null && !reader.isPattern()) {
      reader.missing(head);
    }
    return new Try(resources, body, handlers, null, finalBody, spanTo(head, last));
  }

  /** {@code catch (A | B e) { ... }}, whose piece is here. */
  Handler handler(int depth) {
    SyntaxNode head = pieces.get(at++);
    SyntaxNode group = DeclarationLowering.group(head);
    Block body = embedded(head, depth + 1);
    Span span = spanTo(head, body);
    if (group == null) {
      return new Handler(null, null, body, false, span);
    }
    Cursor in = Cursor.inside(group);
    Modifiers.read(lowering, in, depth + 1);
    List<Expr> types = new ArrayList<>();
    do {
      types.add(
          in.is(JavaParser.ELLIPSIS)
              ? TypeLowering.ellipsis(reader, in.take())
              : lowering.types.type(in, depth + 2));
    } while (in.skip(JavaParser.PIPE));
    Expr target = in.is(JavaParser.NAME) ? reader.nameExpr(in.take()) : null;
    if (!in.isDone() || (target == null && !reader.isPattern())) {
      reader.error(reader.span(group));
    }
    Expr type = types.get(0);
    Span all = BlockLowering.endAt(type.span(), types);
    Expr caught = types.size() == 1 ? type : new Expr.Sequence(Expr.SequenceKind.TUPLE, types, all);
    return new Handler(caught, target, body, false, span);
  }

  /** The cases of a switch. */
  List<Case> cases(boolean value, int depth) {
    List<Case> cases = new ArrayList<>();
    while (at < pieces.size()) {
      SyntaxNode label = pieces.get(at);
      if (isLabel(label)) {
        at++;
        cases.add(oneCase(label, value, depth + 1));
      } else {
        cases.add(strayCase(depth + 1));
      }
    }
    return cases;
  }

  /** A statement before the first label: kept as the body of a default case. */
  private Case strayCase(int depth) {
    List<Stmt> statements = new ArrayList<>();
    statement(statements, depth + 2);
    Span span = BlockLowering.endAt(statements.get(0).span(), statements);
    boolean ellipsis = reader.isPattern() && statements.get(0) instanceof ExprStmt;
    if (!ellipsis) {
      reader.error(span);
    }
    return new Case(List.of(), null, new Block(statements, span), false, span);
  }

  private Case oneCase(SyntaxNode line, boolean value, int depth) {
    CaseLowering.Label label = lowering.cases.label(line, depth);
    boolean arrow = line.typeAt(line.childCount() - 1) == JavaParser.CARROW;
    Block body = arrow ? arrowBody(line, value, depth + 1) : colonBody(line, depth + 1);
    Span span = reader.span(line).to(body.span());
    return new Case(label.patterns(), label.guard(), body, !arrow, span);
  }

  private Block colonBody(SyntaxNode label, int depth) {
    List<Stmt> statements = new ArrayList<>();
    while (at < pieces.size() && !isLabel(peek())) {
      statement(statements, depth + 1);
    }
    int end = reader.end(label);
    Span none = new Span(end, end);
    return new Block(
        statements,
        statements.isEmpty() ? none : BlockLowering.endAt(statements.get(0).span(), statements));
  }

  /** Behind an arrow an expression is the value of the switch, if it has one. */
  private Block arrowBody(SyntaxNode label, boolean value, int depth) {
    SyntaxNode head = peek();
    if (value && head != null && control() == JavaParser.SWITCH) {
      return switchBody(head, depth);
    }
    Block body = embedded(label, depth);
    return value
            && body.statements().size() == 1
            && body.statements().get(0) instanceof ExprStmt only
            && only.span().equals(body.span())
        ? new Block(List.of(new Break(null, only.expr(), only.span())), body.span())
        : body;
  }

  /** A switch behind an arrow is the value of the switch around it. */
  private Block switchBody(SyntaxNode head, int depth) {
    SyntaxNode group = DeclarationLowering.group(head);
    SyntaxNode block = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
    if (group == null || block == null || block.getRuleIndex() != JavaParser.RULE_block) {
      return embedded(head, depth);
    }
    at += 2;
    Span span = reader.span(head, block);
    Switch inner = lowering.blocks.switchOf(group, block, span, true, depth + 2);
    SyntaxNode end = peek();
    at += end != null && end.typeAt(0) == JavaParser.SEMI ? 1 : 0;
    return new Block(List.of(new Break(null, new Expr.StatementExpr(inner, span), span)), span);
  }
}
