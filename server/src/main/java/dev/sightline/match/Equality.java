package dev.sightline.match;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Node;
import dev.sightline.value.Constant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When two bindings of one metavariable are the same: by structure or by constant value. */
@SuppressWarnings("ReferenceEquality") // the same object is surely equal
final class Equality {
  /** For texts, where nothing has a structure. */
  static final Equality OF_TEXT = new Equality(null);

  private final @Nullable Region region;
  private boolean symbolic;

  Equality(@Nullable Region region) {
    this.region = region;
  }

  /** Whether a name also equals what was assigned to it last. */
  void setSymbolic(boolean symbolic) {
    this.symbolic = symbolic;
  }

  boolean same(Binding a, Binding b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Binding.Code x && b instanceof Binding.Code y) {
      return (sameTree(x.node(), y.node()) && sameScope(x, y))
          || sameConstant(x, y)
          || sameSymbol(x, y);
    }
    if (a instanceof Binding.Several x && b instanceof Binding.Several y) {
      return sameTrees(x.nodes(), y.nodes());
    }
    String text = text(a);
    return text != null && text.equals(text(b));
  }

  private static @Nullable String text(Binding binding) {
    return switch (binding) {
      case Binding.Text t -> t.text();
      case Binding.Code c ->
          switch (c.node()) {
            case Expr.StringLiteral s -> s.value();
            case Expr.Name n -> n.name();
            case Identifier i -> i.name();
            default -> null;
          };
      case Binding.Several s -> null;
    };
  }

  private boolean sameConstant(Binding.Code a, Binding.Code b) {
    if (region == null
        || !(a.node() instanceof Expr x && b.node() instanceof Expr y)
        || !(isLiteral(x) || isLiteral(y))) {
      return false;
    }
    Constant value = region.site(a.unit()).constant(x);
    return value != null
        && !(value instanceof Constant.SomeString)
        && value.equals(region.site(b.unit()).constant(y));
  }

  /** Variables of one name in two functions are two. */
  private boolean sameScope(Binding.Code a, Binding.Code b) {
    return region == null
        || a.unit() == b.unit()
        || !(a.node() instanceof Expr.Name x && b.node() instanceof Expr.Name y)
        || region.functionOf(x.name(), a.unit()) == region.functionOf(y.name(), b.unit());
  }

  private boolean sameSymbol(Binding.Code a, Binding.Code b) {
    return symbolic && (sameTree(assigned(a), b.node()) || sameTree(a.node(), assigned(b)));
  }

  private Node assigned(Binding.Code binding) {
    Expr assigned =
        region != null && binding.node() instanceof Expr.Name n
            ? region.site(binding.unit()).values().assigned(n)
            : null;
    return assigned == null ? binding.node() : assigned;
  }

  private static boolean isLiteral(Expr expr) {
    return expr instanceof Expr.Literal || expr instanceof Expr.StringLiteral;
  }

  /** Equal but for positions. */
  static boolean sameTree(Node a, Node b) {
    Node x = unwrap(a);
    Node y = unwrap(b);
    if (x == y) {
      return true;
    }
    if (x.getClass() != y.getClass()) {
      String name = name(x);
      return name != null && name.equals(name(y));
    }
    return Shape.of(x).equals(Shape.of(y)) && sameTrees(Shape.children(x), Shape.children(y));
  }

  private static boolean sameTrees(List<? extends Node> a, List<? extends Node> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!sameTree(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Node unwrap(Node node) {
    return node instanceof Argument a && a.kind() == Argument.Kind.POSITIONAL ? a.value() : node;
  }

  private static @Nullable String name(Node node) {
    return switch (node) {
      case Expr.Name n -> n.name();
      case Identifier i -> i.name();
      default -> null;
    };
  }
}
