package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code target = value}. A type in the target that the pattern lacks does not matter; the walrus
 * is an assignment too; of {@code a = b = value} each target may be meant.
 */
record Assignment(
    Marks marks,
    Expr.@Nullable TypedMetavariable typed,
    List<Matcher> targets,
    @Nullable Matcher type,
    @Nullable Matcher value) {

  /** Decorators and modifiers that must be there. */
  record Marks(Elements decorators, Set<String> modifiers) {
    static final Marks NONE = new Marks(new Elements(List.of(), true), Set.of());
  }

  Matcher matcher() {
    return (node, site, bound, next) ->
        switch (node) {
          case Stmt.Assign a -> assign(a, site, bound, next);
          case Expr.AssignExpr a when a.operator() == null && targets.size() == 1 && type == null ->
              targets
                  .getFirst()
                  .match(a.target(), site, bound, b -> value(a.value(), site, b, next));
          case Stmt.ExprStmt e when e.expr() instanceof Expr.AssignExpr a ->
              matcher().match(a, site, bound, next);
          default -> false;
        };
  }

  private boolean assign(Stmt.Assign node, Site site, Bindings bound, Matcher.Next next) {
    if (typed != null && !isOfType(node, typed, site)) {
      return false;
    }
    if (!Definitions.hasAll(node.modifiers(), marks.modifiers)
        || (type != null && node.type() == null)
        || (value != null && node.value() == null)) {
      return false;
    }
    return type(
        node.type(),
        site,
        bound,
        b ->
            value(
                node.value(),
                site,
                b,
                c ->
                    targets(
                        node.targets(),
                        0,
                        site,
                        c,
                        d -> marks.decorators.inAnyOrder(node.decorators(), site, d, next))));
  }

  /** {@code ($X : T) = e}: by what the target is declared as, else by the value. */
  private static boolean isOfType(Stmt.Assign node, Expr.TypedMetavariable wanted, Site site) {
    Expr declared = node.type() == null ? node.value() : node.type();
    String type = Types.spelled(wanted.type());
    if (type == null || declared == null) {
      return true;
    }
    String said = node.type() == null ? null : Types.spelled(node.type());
    return said == null
        ? Types.hasType(declared, List.of(type), site)
        : said.equals(type) || said.endsWith("." + type) || type.endsWith("." + said);
  }

  private boolean type(@Nullable Expr target, Site site, Bindings bound, Matcher.Next next) {
    return (type == null || target == null)
        ? next.accept(bound)
        : type.match(target, site, bound, next);
  }

  private boolean value(@Nullable Expr target, Site site, Bindings bound, Matcher.Next next) {
    return (value == null || target == null)
        ? next.accept(bound)
        : value.match(target, site, bound, next);
  }

  private boolean targets(
      List<Expr> nodes, int from, Site site, Bindings bound, Matcher.Next next) {
    if (targets.size() == 1) {
      for (Expr node : nodes) {
        if (targets.getFirst().match(node, site, bound, next)) {
          return true;
        }
      }
      return false;
    }
    if (targets.size() != nodes.size()) {
      return false;
    }
    return from == nodes.size()
        ? next.accept(bound)
        : targets
            .get(from)
            .match(nodes.get(from), site, bound, b -> targets(nodes, from + 1, site, b, next));
  }
}
