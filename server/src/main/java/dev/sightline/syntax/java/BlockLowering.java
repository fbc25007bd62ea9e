package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Blocks, and what a switch and a loop say in their heads. */
final class BlockLowering {
  private final Lowering lowering;
  private final Reader reader;

  BlockLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** The statements of a block, a body or a pattern. */
  List<Stmt> statements(SyntaxNode container, int depth) {
    return new PieceLowering(lowering, container).statements(depth);
  }

  /** A block with its braces. */
  Block block(SyntaxNode node, int depth) {
    reader.checkClosed(node);
    if (depth > NodeReader.DEPTH) {
      return new Block(List.of(), reader.span(node));
    }
    return new Block(statements(node, depth + 1), reader.span(node));
  }

  /** The expression between the brackets of a head. */
  Expr condition(SyntaxNode control, int depth) {
    SyntaxNode group = DeclarationLowering.group(control);
    if (group == null) {
      return reader.missing(control);
    }
    return lowering.groups.operand(group, depth);
  }

  Stmt.Switch switchOf(SyntaxNode subject, SyntaxNode block, Span span, boolean value, int depth) {
    reader.checkClosed(block);
    Expr of = lowering.groups.operand(subject, depth + 1);
    return new Stmt.Switch(of, new PieceLowering(lowering, block).cases(value, depth + 1), span);
  }

  /** Whether the head of a loop names what is gone through. */
  static boolean isForEach(SyntaxNode group) {
    for (int i = 0; i < group.childCount(); i++) {
      if (group.typeAt(i) == JavaParser.COLON) {
        return true;
      }
    }
    return false;
  }

  Stmt forEach(SyntaxNode group, Block body, Span span, int depth) {
    Cursor in = Cursor.inside(group);
    Expr target =
        DeclarationLowering.isDeclaration(in, Modifiers.end(in, in.at))
            ? lowering.declarations.binding(in, depth + 1)
            : ExprLowering.lower(lowering, in, depth + 1);
    if (!in.skip(JavaParser.COLON)) {
      reader.error(reader.span(group));
    }
    Expr iterable = ExprLowering.lower(lowering, in, depth + 1);
    if (!in.isDone()) {
      reader.error(reader.span(group));
    }
    return new Stmt.ForEach(target, iterable, body, null, false, span);
  }

  /** {@code for (init; test; update)}; in patterns {@code for (...)} too. */
  Stmt forLoop(SyntaxNode group, Block body, Span span, int depth) {
    Cursor in = Cursor.inside(group);
    List<Stmt> init = new ArrayList<>();
    boolean all = reader.isPattern() && in.is(JavaParser.ELLIPSIS) && in.at + 1 == in.end;
    if (DeclarationLowering.isDeclaration(in, Modifiers.end(in, in.at))) {
      int from = in.at;
      Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
      Cursor head = upTo(in, JavaParser.SEMI);
      lowering.declarations.variables(head, modifiers, from, init, depth + 1);
      in.at = head.end;
    } else {
      statements(in, init, depth);
    }
    boolean complete = in.skip(JavaParser.SEMI);
    Expr test =
        in.isDone() || in.is(JavaParser.SEMI) ? null : ExprLowering.lower(lowering, in, depth + 1);
    complete &= in.skip(JavaParser.SEMI);
    List<Expr> update = new ArrayList<>();
    while (!in.isDone()) {
      update.add(ExprLowering.lower(lowering, in, depth + 1));
      lowering.groups.finish(in);
      in.at++;
    }
    if (!complete && !all) {
      reader.error(reader.span(group));
    }
    return new Stmt.For(init, test, update, body, span);
  }

  private static Cursor upTo(Cursor in, int type) {
    int end = in.at;
    while (end < in.end && in.type(end) != type) {
      end++;
    }
    return new Cursor(in.node, in.at, end);
  }

  private void statements(Cursor in, List<Stmt> into, int depth) {
    Cursor head = upTo(in, JavaParser.SEMI);
    while (!head.isDone()) {
      into.add(lowering.lines.statement(head, depth + 1));
      lowering.groups.finish(head);
      head.at++;
    }
    in.at = head.end;
  }

  List<Stmt.WithItem> resources(SyntaxNode group, int depth) {
    reader.checkClosed(group);
    List<Stmt.WithItem> items = new ArrayList<>();
    Cursor in = Cursor.inside(group);
    while (!in.isDone()) {
      Cursor one = upTo(in, JavaParser.SEMI);
      items.add(lowering.declarations.resource(one, depth + 1));
      if (!one.isDone()) {
        reader.error(reader.span(one.here(), one.node.child(one.end - 1)));
      }
      in.at = one.end + 1;
    }
    return items;
  }

  /** The last of some nodes ends a statement that starts at a token. */
  static Span endAt(Span own, List<? extends Node> inside) {
    return inside.isEmpty() ? own : own.to(inside.get(inside.size() - 1).span());
  }
}
