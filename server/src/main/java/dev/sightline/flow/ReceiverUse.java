package dev.sightline.flow;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a method uses the object it is called on, as far as its text alone tells. Most methods write
 * to no field: they need not be evaluated to learn what is in fields.
 *
 * @param writes whether it may change what a field holds by itself: assigns to one, calls a method
 *     of one, or hands the object on
 * @param calls names of the methods of the same object that it passes something to: they may put it
 *     into fields
 * @param handed those of them that it hands a field to
 */
record ReceiverUse(boolean writes, Set<String> calls, Set<String> handed) {

  /**
   * Of a body.
   *
   * @param receiver the name of the object in it
   */
  static ReceiverUse of(SourceTree tree, int body, String receiver) {
    Walk walk = new Walk(receiver);
    walk.all(tree, body);
    return new ReceiverUse(walk.writes, Set.copyOf(walk.calls), Set.copyOf(walk.handed));
  }

  private static final class Walk {
    private final String receiver;
    private final Set<String> calls = new HashSet<>();
    private final Set<String> handed = new HashSet<>();
    private boolean writes;

    Walk(String receiver) {
      this.receiver = receiver;
    }

    /** A unit with all that is defined in it. */
    private void all(SourceTree tree, int unit) {
      tree.unit(unit).statements().forEach(this::visit);
      tree.children(unit).forEach(child -> all(tree, child));
    }

    private void visit(Node node) {
      switch (node) {
        case Stmt.Assign a -> target(a.targets());
        case Stmt.AugmentedAssign a -> target(List.of(a.target()));
        case Stmt.Delete d -> target(d.targets());
        case Stmt.ForEach f -> target(List.of(f.target()));
        case Stmt.WithItem w when w.target() != null -> target(List.of(w.target()));
        case Expr.AssignExpr a -> target(List.of(a.target()));
        case Expr.Call c -> call(c);
        case Expr.Name n -> writes |= n.name().equals(receiver);
        default -> {}
      }
      children(node);
    }

    private void children(Node node) {
      switch (node) {
        case Expr.Call c when isOwn(c.callee()) -> c.arguments().forEach(this::visit);
        case Expr.Member m when isObject(m.object()) -> {}
        default -> node.forEachChild(this::visit);
      }
    }

    private void call(Expr.Call call) {
      boolean fields = call.arguments().stream().anyMatch(this::isField);
      if (isOwn(call.callee()) && call.callee() instanceof Expr.Member m) {
        if (call.arguments().stream().anyMatch(a -> !isLiteral(a.value()))) {
          calls.add(m.member().name());
        }
        if (fields) {
          handed.add(m.member().name());
        }
      } else {
        boolean ofField = call.callee() instanceof Expr.Member m && mentions(m.object());
        writes |= fields || ofField;
      }
    }

    private static boolean isLiteral(Expr expr) {
      return switch (expr) {
        case Expr.Literal l -> true;
        case Expr.StringLiteral s -> true;
        case Expr.Sequence s -> s.elements().stream().allMatch(Walk::isLiteral);
        default -> false;
      };
    }

    private boolean isField(Argument argument) {
      return argument.value() instanceof Expr.Member m && isObject(m.object());
    }

    /** A method of the object itself. */
    private boolean isOwn(Expr callee) {
      return callee instanceof Expr.Member m && (isObject(m.object()) || isSuper(m.object()));
    }

    private static boolean isSuper(Expr expr) {
      return expr instanceof Expr.Call c
          && c.callee() instanceof Expr.Name n
          && n.name().equals("super");
    }

    private boolean isObject(Expr expr) {
      return expr instanceof Expr.Name n && n.name().equals(receiver);
    }

    private void target(List<Expr> targets) {
      writes |= targets.stream().anyMatch(this::mentions);
    }

    private boolean mentions(Node node) {
      if (node instanceof Expr.Name n) {
        return n.name().equals(receiver);
      }
      boolean[] found = new boolean[1];
      node.forEachChild(child -> found[0] |= mentions(child));
      return found[0];
    }
  }
}
