package dev.sightline.value;

import dev.sightline.tree.Expr;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the expressions of one unit, in its context. Asked by identity of the node;
 * worked out when first asked.
 */
public interface Values {

  /**
   * The dotted name an expression denotes after imports and aliases are resolved, as {@code
   * subprocess.call} for {@code sp.call} under {@code import subprocess as sp}; null if unknown.
   */
  @Nullable String qualifiedName(Expr expr);

  /** The one constant that an expression has whenever it is evaluated; null if not known. */
  @Nullable Constant constant(Expr expr);

  /** The qualified name of an expression's type, as {@code str}; null if not known. */
  @Nullable String type(Expr expr);

  /** The one expression a name was last assigned on every path, for symbolic propagation. */
  @Nullable Expr assigned(Expr.Name name);

  /** Whether control can reach the expression; false only where conditions fold. */
  boolean reachable(Expr expr);
}
