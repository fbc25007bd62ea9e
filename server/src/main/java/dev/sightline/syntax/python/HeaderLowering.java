package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Name;
import dev.sightline.tree.Expr.Sequence;
import dev.sightline.tree.Expr.SequenceKind;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Case;
import dev.sightline.tree.Stmt.ClassDef;
import dev.sightline.tree.Stmt.FunctionDef;
import dev.sightline.tree.Stmt.Handler;
import dev.sightline.tree.Stmt.Signature;
import dev.sightline.tree.Stmt.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the colon of a compound statement. A broken header gives what it has. */
final class HeaderLowering {
  private final Lowering lowering;
  private final Reader reader;

  HeaderLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** The keyword that says what statement it is, behind {@code async}. */
  static int kind(SyntaxNode header) {
    return header.typeAt(0) == PythonParser.ASYNC ? header.typeAt(1) : header.typeAt(0);
  }

  static boolean isAsync(SyntaxNode header) {
    return header.typeAt(0) == PythonParser.ASYNC;
  }

  /** The test of {@code if} and {@code while}, the subject of {@code match}, what a loop reads. */
  Expr exprs(SyntaxNode header, int depth) {
    SyntaxNode exprs = Reader.child(header, PythonParser.RULE_exprs);
    return exprs == null || exprs.isBroken()
        ? reader.missing(header)
        : lowering.lists.exprs(exprs, depth);
  }

  Expr targets(SyntaxNode header, int depth) {
    SyntaxNode targets = Reader.child(header, PythonParser.RULE_targets);
    return targets == null || targets.isBroken()
        ? reader.missing(header)
        : lowering.lists.targets(targets, depth);
  }

  private @Nullable SyntaxNode items(SyntaxNode header) {
    SyntaxNode exprs = Reader.child(header, PythonParser.RULE_exprs);
    SyntaxNode in = exprs == null ? header : exprs;
    return exprs != null && exprs.isBroken() ? null : Reader.child(in, PythonParser.RULE_exprItems);
  }

  List<WithItem> contexts(SyntaxNode header, int depth) {
    SyntaxNode items = items(header);
    if (items == null || items.isBroken()) {
      Expr error = exprs(header, depth);
      return List.of(new WithItem(error, null, error.span()));
    }
    List<SyntaxNode> bracketed = bracketed(items);
    return (bracketed == null ? ListLowering.itemsOf(items) : bracketed)
        .stream().map(item -> context(item, depth + 1)).toList();
  }

  private WithItem context(SyntaxNode item, int depth) {
    SyntaxNode value = item.nodeAt(0);
    SyntaxNode target = asTarget(item);
    if (value != null && target != null) {
      return new WithItem(
          ExprLowering.lower(lowering, value, depth + 1),
          ExprLowering.lower(lowering, target, depth + 1),
          reader.span(item));
    }
    Expr expr =
        item.getRuleIndex() == PythonParser.RULE_exprItem
            ? lowering.lists.item(item, depth)
            : lowering.groups.items().plain(item, depth);
    return new WithItem(expr, null, reader.span(item));
  }

  /** What stands behind {@code as}, if that is all there is. */
  private static @Nullable SyntaxNode asTarget(SyntaxNode item) {
    int as = item.childCount() - 2;
    boolean plain = !item.isBroken() && (as == 1 || (as == 2 && ListLowering.star(item)));
    return plain && item.typeAt(as) == PythonParser.AS ? item.nodeAt(as + 1) : null;
  }

  /** The items of {@code with (a as b, c):}. */
  private @Nullable List<SyntaxNode> bracketed(SyntaxNode items) {
    SyntaxNode item = items.nodeAt(0);
    SyntaxNode expr = item == null || item.childCount() != 1 ? null : item.nodeAt(0);
    SyntaxNode group = expr == null || expr.childCount() != 1 ? null : expr.nodeAt(0);
    return group == null
            || items.childCount() != 1
            || group.getRuleIndex() != PythonParser.RULE_group
        ? null
        : lowering.groups.contexts(group);
  }

  Handler handler(SyntaxNode header, Block body, Span span, int depth) {
    SyntaxNode items = items(header);
    if (items == null || items.isBroken()) {
      return new Handler(
          header.isBroken() ? reader.missing(header) : null, null, body, false, span);
    }
    List<SyntaxNode> all = ListLowering.itemsOf(items);
    SyntaxNode target = asTarget(all.get(0));
    boolean group = ListLowering.star(all.get(0));
    if (all.size() == 1 && target != null) {
      SyntaxNode type = (SyntaxNode) all.get(0).child(group ? 1 : 0);
      return new Handler(
          ExprLowering.lower(lowering, type, depth + 1),
          ExprLowering.lower(lowering, target, depth + 1),
          body,
          group,
          span);
    }
    List<Expr> types = new ArrayList<>(lowering.lists.all(items, depth + 2));
    if (types.get(0) instanceof Expr.Spread star) {
      types.set(0, star.value());
    }
    if (types.size() == 2 && !group && isOldTarget(types.get(1))) {
      return new Handler(types.get(0), types.get(1), body, false, span);
    }
    Expr type =
        types.size() == 1
            ? types.get(0)
            : new Sequence(SequenceKind.TUPLE, types, reader.span(items));
    return new Handler(type, null, body, group, span);
  }

  /**
   * {@code except A, B:} names two classes in Python 3.14, and a target in Python 2. What looks
   * like a variable is one.
   */
  private static boolean isOldTarget(Expr second) {
    return second instanceof Name name
        && (Character.isLowerCase(name.name().codePointAt(0)) || name.name().charAt(0) == '_');
  }

  Case matchCase(SyntaxNode header, Block body, Span span, int depth) {
    SyntaxNode items = items(header);
    if (items == null || items.isBroken()) {
      return new Case(List.of(exprs(header, depth)), null, body, false, span);
    }
    CaseLowering it = new CaseLowering(lowering, items, depth + 1);
    return new Case(List.of(it.pattern()), it.guard(), body, false, span);
  }

  List<Decorator> decorators(List<SyntaxNode> nodes, int depth) {
    return nodes.stream().map(node -> decorator(node, depth)).toList();
  }

  Decorator decorator(SyntaxNode node, int depth) {
    SyntaxNode exprs = Reader.child(node, PythonParser.RULE_exprs);
    if (exprs == null || node.isBroken()) {
      Expr error = reader.missing(node.child(0));
      return new Decorator(error, error.span());
    }
    return new Decorator(lowering.lists.exprs(exprs, depth + 1), reader.span(node.child(0), exprs));
  }

  /** A function or class, its body given. */
  Stmt definition(SyntaxNode header, List<SyntaxNode> decorators, Body body, Span span, int depth) {
    if (header.isBroken()) {
      reader.error(reader.span(header));
    }
    return kind(header) == PythonParser.CLASS
        ? classDef(header, decorators, body, span, depth)
        : function(header, decorators, body, span, depth);
  }

  private Stmt function(
      SyntaxNode header, List<SyntaxNode> decorators, Body body, Span span, int depth) {
    SyntaxNode result = header.isBroken() ? null : Reader.child(header, PythonParser.RULE_expr);
    return new FunctionDef(
        decorators(decorators, depth + 1),
        isAsync(header) ? List.of(reader.identifier(header.child(0))) : List.of(),
        name(header),
        new Signature(
            types(header, depth),
            lowering.parameters.parameters(
                Reader.child(header, PythonParser.RULE_params), depth + 1),
            result == null ? null : ExprLowering.lower(lowering, result, depth + 1)),
        body,
        span);
  }

  private Stmt classDef(
      SyntaxNode header, List<SyntaxNode> decorators, Body body, Span span, int depth) {
    SyntaxNode bases = Reader.child(header, PythonParser.RULE_arguments);
    return new ClassDef(
        decorators(decorators, depth + 1),
        List.of(),
        name(header),
        types(header, depth),
        List.of(),
        bases == null ? List.of() : lowering.groups.arguments(bases, depth + 1),
        body,
        span);
  }

  private List<dev.sightline.tree.TypeParameter> types(SyntaxNode header, int depth) {
    return lowering.parameters.types(Reader.child(header, PythonParser.RULE_typeParams), depth + 1);
  }

  /** The name that is defined; empty if it is missing. */
  private Identifier name(SyntaxNode header) {
    for (int i = 1; i < header.childCount(); i++) {
      if (header.typeAt(i) == PythonParser.NAME) {
        return reader.identifier(header.child(i));
      }
    }
    int end = reader.end(header);
    return new Identifier("", new Span(end, end));
  }
}
