package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.AssignExpr;
import dev.sightline.tree.Expr.Comprehension;
import dev.sightline.tree.Expr.ComprehensionKind;
import dev.sightline.tree.Expr.MapLiteral;
import dev.sightline.tree.Expr.Name;
import dev.sightline.tree.Expr.Sequence;
import dev.sightline.tree.Expr.SequenceKind;
import dev.sightline.tree.Expr.Spread;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.MapEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in brackets: displays, arguments, subscripts, comprehensions. */
final class GroupLowering {
  private final Lowering lowering;
  private final Reader reader;
  private final ItemLowering items;

  GroupLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    this.items = new ItemLowering(lowering);
  }

  private static List<SyntaxNode> itemsOf(SyntaxNode group) {
    List<SyntaxNode> found = new ArrayList<>();
    for (int i = 1; i < group.childCount(); i++) {
      SyntaxNode node = group.nodeAt(i);
      if (node != null) {
        found.add(node);
      }
    }
    return found;
  }

  private static boolean hasComma(SyntaxNode group) {
    return group.childCount() > 3;
  }

  private static boolean isYield(SyntaxNode group) {
    return group.typeAt(1) == PythonParser.YIELD;
  }

  /** A bracketed expression that is an operand by itself. */
  Expr display(SyntaxNode group, int depth) {
    if (group.isBroken()) {
      return reader.errorExpr(reader.span(group));
    }
    reader.checkClosed(group);
    return switch (group.typeAt(0)) {
      case PythonParser.LPAR -> round(group, depth);
      case PythonParser.LSQB -> square(group, depth);
      default -> curly(group, depth);
    };
  }

  private Expr round(SyntaxNode group, int depth) {
    if (isYield(group)) {
      return lowering.lists.yielded(group, 1, group.childCount() - 1, depth);
    }
    List<SyntaxNode> inside = itemsOf(group);
    if (inside.size() == 1 && !hasComma(group)) {
      SyntaxNode item = inside.get(0);
      return ItemLowering.clausesFrom(item) > 0
          ? comprehension(group, item, ComprehensionKind.GENERATOR, depth)
          : items.plain(item, depth);
    }
    return sequence(SequenceKind.TUPLE, group, inside, depth);
  }

  private Expr square(SyntaxNode group, int depth) {
    List<SyntaxNode> inside = itemsOf(group);
    return inside.size() == 1 && ItemLowering.clausesFrom(inside.get(0)) > 0
        ? comprehension(group, inside.get(0), ComprehensionKind.LIST, depth)
        : sequence(SequenceKind.LIST, group, inside, depth);
  }

  private Expr curly(SyntaxNode group, int depth) {
    List<SyntaxNode> inside = itemsOf(group);
    boolean map = inside.isEmpty() || inside.stream().anyMatch(GroupLowering::isEntry);
    if (inside.size() == 1 && ItemLowering.clausesFrom(inside.get(0)) > 0) {
      return comprehension(
          group, inside.get(0), map ? ComprehensionKind.MAP : ComprehensionKind.SET, depth);
    }
    return map
        ? new MapLiteral(
            inside.stream().map(item -> entry(item, depth + 1)).toList(), reader.span(group))
        : sequence(SequenceKind.SET, group, inside, depth);
  }

  private static boolean isEntry(SyntaxNode item) {
    return item.typeAt(0) == PythonParser.DSTAR || item.typeAt(1) == PythonParser.COLON;
  }

  private Sequence sequence(
      SequenceKind kind, SyntaxNode group, List<SyntaxNode> inside, int depth) {
    return new Sequence(
        kind,
        inside.stream().map(item -> items.plain(item, depth + 1)).toList(),
        reader.span(group));
  }

  /** An entry; {@code ...} in a pattern of a map has itself as key and value. */
  private MapEntry entry(SyntaxNode item, int depth) {
    if (item.isBroken()) {
      return new MapEntry(null, reader.errorExpr(reader.span(item)), reader.span(item));
    }
    if (item.typeAt(0) == PythonParser.DSTAR) {
      return new MapEntry(null, items.expr(item, 1, depth), reader.span(item));
    }
    Expr key = items.expr(item, 0, depth);
    if (item.typeAt(1) != PythonParser.COLON) {
      return new MapEntry(key, key, reader.span(item));
    }
    return new MapEntry(key, items.tail(item, 2, depth), reader.span(item));
  }

  private Comprehension comprehension(
      SyntaxNode group, SyntaxNode item, ComprehensionKind kind, int depth) {
    boolean map = kind == ComprehensionKind.MAP;
    Expr element = map ? items.expr(item, 0, depth + 1) : items.head(item, depth + 1);
    @Nullable Expr value = map ? items.expr(item, 2, depth + 1) : null;
    return new Comprehension(
        kind, element, value, items.clauses(item, depth + 1), reader.span(group));
  }

  /** The arguments of a call or the bases of a class. */
  List<Argument> arguments(SyntaxNode group, int depth) {
    if (group.isBroken()) {
      return positional(List.of(reader.errorExpr(reader.span(group))));
    }
    if (isYield(group)) {
      return positional(
          List.of(lowering.lists.yielded(group, 1, group.childCount() - 1, depth + 1)));
    }
    return itemsOf(group).stream().map(item -> argument(item, depth + 1)).toList();
  }

  /** Each expression as an argument without a name. */
  List<Argument> positional(List<Expr> values) {
    return values.stream()
        .map(value -> new Argument(Argument.Kind.POSITIONAL, null, value, value.span()))
        .toList();
  }

  private Argument argument(SyntaxNode item, int depth) {
    if (item.isBroken()) {
      return positional(List.of(reader.errorExpr(reader.span(item)))).get(0);
    }
    if (item.typeAt(0) == PythonParser.STAR || item.typeAt(0) == PythonParser.DSTAR) {
      boolean keyed = item.typeAt(0) == PythonParser.DSTAR;
      return new Argument(
          keyed ? Argument.Kind.KEYED_SPREAD : Argument.Kind.SPREAD,
          null,
          items.expr(item, 1, depth),
          reader.span(item));
    }
    if (ItemLowering.clausesFrom(item) > 0) {
      Expr value = comprehension(item, item, ComprehensionKind.GENERATOR, depth);
      return new Argument(Argument.Kind.POSITIONAL, null, value, reader.span(item));
    }
    Expr value = items.plain(item, depth);
    if (item.typeAt(1) == PythonParser.ASSIGN
        && value instanceof AssignExpr named
        && named.target() instanceof Name name) {
      Identifier identifier = new Identifier(name.name(), name.span());
      return new Argument(Argument.Kind.NAMED, identifier, named.value(), reader.span(item));
    }
    return new Argument(Argument.Kind.POSITIONAL, null, value, reader.span(item));
  }

  /** The items between the brackets of an index. */
  List<Expr> subscripts(SyntaxNode group, int depth) {
    return itemsOf(group).stream().map(item -> items.subscript(item, depth + 1)).toList();
  }

  /** The items of {@code with (a as b, c):}, or null if the brackets mean something else. */
  @Nullable List<SyntaxNode> contexts(SyntaxNode group) {
    List<SyntaxNode> inside = itemsOf(group);
    boolean plain =
        group.typeAt(0) == PythonParser.LPAR
            && !group.isBroken()
            && !isYield(group)
            && inside.stream().noneMatch(item -> ItemLowering.clausesFrom(item) > 0);
    boolean several = hasComma(group) || inside.stream().anyMatch(ItemLowering::hasAs);
    return plain && several && !inside.isEmpty() ? inside : null;
  }

  ItemLowering items() {
    return items;
  }

  /** {@code *e} outside calls. */
  static Spread spread(Reader reader, SyntaxNode item, Expr value) {
    return new Spread(value, item.typeAt(0) == PythonParser.DSTAR, reader.span(item));
  }
}
