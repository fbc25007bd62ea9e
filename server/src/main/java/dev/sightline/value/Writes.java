package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.Set;

/**
 * Collects what code changes inside objects.
 *
 * @param members names of members that are assigned, or whose contents are changed
 * @param variables names of the variables through which it happens
 * @param mutators methods that change their object
 */
record Writes(Set<String> members, Set<String> variables, Set<String> mutators) {

  /** Looks at one node, not at its children. */
  void see(Node node) {
    switch (node) {
      case Stmt.Assign s -> s.targets().forEach(this::target);
      case Stmt.AugmentedAssign s -> {
        target(s.target());
        touch(s.target());
      }
      case Stmt.Delete s -> s.targets().forEach(this::target);
      case Stmt.ForEach s -> target(s.target());
      case Stmt.WithItem s when s.target() != null -> target(s.target());
      case Expr.Call c
          when c.callee() instanceof Expr.Member m && mutators.contains(m.member().name()) ->
          touch(m.object());
      default -> {}
    }
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Member m -> {
        members.add(m.member().name());
        touch(m.object());
      }
      case Expr.Index i -> touch(i.object());
      case Expr.Sequence s -> s.elements().forEach(this::target);
      case Expr.Spread s -> target(s.value());
      default -> {}
    }
  }

  private void touch(Expr object) {
    switch (object) {
      case Expr.Name n -> variables.add(n.name());
      case Expr.Member m -> {
        members.add(m.member().name());
        touch(m.object());
      }
      case Expr.Index i -> touch(i.object());
      default -> {}
    }
  }
}
