package dev.sightline.value;

import dev.sightline.tree.Expr;
import org.jspecify.annotations.Nullable;

/** A unit evaluated for a client that carries labels along. */
public interface Evaluated extends Values {

  /** Whether control can get to the expression: it was evaluated, on a path from the start. */
  boolean live(Expr expr);

  /** What a call was made on that names only a function; null if that is called on nothing. */
  @Nullable Value receiver(Expr call);

  /**
   * What was passed for a parameter, as the function leaves it; null if it never returns, or
   * assigns something else to the parameter.
   */
  @Nullable Value exit(String parameter);
}
