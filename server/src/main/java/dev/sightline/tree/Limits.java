package dev.sightline.tree;

/** Bounds that every front end keeps and every consumer may rely on. */
public final class Limits {

  /**
   * The greatest depth of a tree in nodes. What is nested deeper becomes an opaque {@link
   * Expr.OtherExpr} or {@link Stmt.OtherStmt} whose children are flat, so that nothing needs a
   * guard of its own against deep recursion.
   */
  public static final int DEPTH = 1000;

  private Limits() {}
}
