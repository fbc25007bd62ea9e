package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the expressions of one unit, in its context. Asked by identity of the node;
 * worked out when first asked.
 *
 * <p>Names of functions and classes are qualified after imports and aliases are resolved, as {@code
 * subprocess.call} for {@code sp.call} under {@code import subprocess as sp}. Builtins have their
 * plain name, however they are reached. A relative import starts with its package if that is known,
 * else with its dots. A method has the name of its object's type in front, as {@code str.format}.
 * What is defined in the file itself has no such name, for rules call it by its plain name; its
 * {@link Value#symbols} have the module's name in front if that is known, and so has the type of an
 * object whose class stands in the file.
 */
public interface Values {

  /** Whether the language declares variables, so that assigning to a name makes none. */
  default boolean declaresVariables() {
    return false;
  }

  /** All that is known of an expression; the target of an assignment has no value. */
  Value value(Expr expr);

  /** What the unit returns if it is the body of a function, else unknown. */
  Value result();

  /**
   * Every dotted name that an expression may denote, on any path to it: after {@code try: import
   * cPickle as p} and {@code except ImportError: import pickle as p} two. Empty if unknown.
   */
  List<String> qualifiedNames(Expr expr);

  /** The name of {@link #qualifiedNames} if there is just one; null otherwise. */
  @Nullable String qualifiedName(Expr expr);

  /**
   * The one constant that an expression has whenever it is evaluated; null if not known. Of several
   * constant strings it is {@link Constant.SomeString}.
   */
  @Nullable Constant constant(Expr expr);

  /** The qualified name of an expression's type, as {@code str}; null if not known. */
  @Nullable String type(Expr expr);

  /** Every type that an expression may have as far as known; others are possible. */
  List<String> types(Expr expr);

  /** The one expression a name was last assigned on every path, for symbolic propagation. */
  @Nullable Expr assigned(Expr.Name name);

  /** Whether control can reach the expression or statement; false only where conditions fold. */
  boolean reachable(Node node);
}
