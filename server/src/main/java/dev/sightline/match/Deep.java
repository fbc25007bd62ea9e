package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;

/** Matches anywhere inside. */
final class Deep {

  private Deep() {}

  /** {@code <... e ...>}: the expression itself or any expression in it. */
  static Matcher within(Matcher inner) {
    return (node, site, bound, next) -> search(inner, node, site, bound, next);
  }

  private static boolean search(
      Matcher inner, Node node, Site site, Bindings bound, Matcher.Next next) {
    site.step();
    if (node instanceof Expr && inner.match(node, site, bound, next)) {
      return true;
    }
    Children visit = new Children(inner, site, bound, next);
    node.forEachChild(visit::accept);
    return visit.enough;
  }

  private static final class Children {
    private final Matcher inner;
    private final Site site;
    private final Bindings bound;
    private final Matcher.Next next;
    private boolean enough;

    Children(Matcher inner, Site site, Bindings bound, Matcher.Next next) {
      this.inner = inner;
      this.site = site;
      this.bound = bound;
      this.next = next;
    }

    void accept(Node child) {
      if (!enough && !(child instanceof Stmt s && isCompound(s))) {
        enough = search(inner, child, site, bound, next);
      }
    }

    private static boolean isCompound(Stmt stmt) {
      return stmt instanceof Stmt.FunctionDef || stmt instanceof Stmt.ClassDef;
    }
  }

  /**
   * An expression as a pattern for a statement: it may stand anywhere in an expression statement,
   * an assignment or a return, but not in the head of a compound statement.
   */
  static Matcher inStatement(Matcher inner, boolean deep) {
    return (node, site, bound, next) ->
        switch (node) {
          case Stmt.ExprStmt e ->
              deep
                  ? search(inner, e.expr(), site, bound, next)
                  : inner.match(e.expr(), site, bound, next);
          case Stmt.Assign a -> deep && search(inner, a, site, bound, next);
          case Stmt.AugmentedAssign a -> deep && search(inner, a, site, bound, next);
          case Stmt.Return r -> deep && search(inner, r, site, bound, next);
          case Stmt.WithItem w -> deep && search(inner, w, site, bound, next);
          default -> false;
        };
  }
}
