package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Matchers for chains of {@code and}, {@code or} and the bit operators, up to grouping. */
final class Operators {
  private static final Set<Operator> COMMUTATIVE =
      EnumSet.of(Operator.BIT_AND, Operator.BIT_OR, Operator.BIT_XOR);

  private Operators() {}

  static boolean isAssociative(Operator operator) {
    return UnitIndex.isBoolean(operator) || COMMUTATIVE.contains(operator);
  }

  static boolean isCommutative(Operator operator, boolean booleansToo) {
    return COMMUTATIVE.contains(operator) || (booleansToo && UnitIndex.isBoolean(operator));
  }

  /** {@code a, b, c} of {@code a op b op c}, however grouped. */
  static List<Expr> operands(Expr.Binary chain) {
    List<Expr> operands = new ArrayList<>();
    collect(chain, chain.operator(), operands);
    return operands;
  }

  private static void collect(Expr expr, Operator operator, List<Expr> into) {
    if (expr instanceof Expr.Binary b && b.operator() == operator) {
      collect(b.left(), operator, into);
      collect(b.right(), operator, into);
    } else {
      into.add(expr);
    }
  }

  /** Every operand of the pattern is one of the target, in any order; others may remain. */
  static Matcher unordered(Operator operator, List<Elements.Item> items) {
    Elements elements = new Elements(items, true);
    return (node, site, bound, next) ->
        node instanceof Expr.Binary b
            && b.operator() == operator
            && elements.inAnyOrder(operands(b), site, bound, next);
  }

  /** The pattern's operands in order, each standing for one or more of the target's. */
  static Matcher ordered(Operator operator, List<Elements.Item> items) {
    return (node, site, bound, next) ->
        node instanceof Expr.Binary b
            && b.operator() == operator
            && new Grouping(operator, items, operands(b), site, next).match(0, 0, bound);
  }

  private record Grouping(
      Operator operator,
      List<Elements.Item> items,
      List<Expr> operands,
      Site site,
      Matcher.Next next) {

    boolean match(int i, int k, Bindings bound) {
      site.step();
      if (i == items.size()) {
        return k == operands.size() && next.accept(bound);
      }
      Matcher one = items.get(i).one();
      for (int to = one == null ? k : k + 1; to <= operands.size(); to++) {
        int end = to;
        if (one == null
            ? match(i + 1, end, bound)
            : one.match(group(k, end), site, bound, b -> match(i + 1, end, b))) {
          return true;
        }
      }
      return false;
    }

    private Node group(int from, int to) {
      Expr group = operands.get(from);
      for (int i = from + 1; i < to; i++) {
        Expr right = operands.get(i);
        group = new Expr.Binary(operator, group, right, group.span().to(right.span()));
      }
      return group;
    }
  }
}
