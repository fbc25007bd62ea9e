package dev.sightline.tree;

import java.util.function.Consumer;

/**
 * A node of the language-neutral tree: immutable, compared by content, positions relative to its
 * {@link Unit}.
 *
 * <p>The depth of a tree is bounded (see {@link Limits#DEPTH}), so recursion over it is safe.
 */
public sealed interface Node permits Expr, Stmt, Part {

  Span span();

  /** Gives each direct child to {@code visit}, in source order. A {@link Slot} has no children. */
  void forEachChild(Consumer<? super Node> visit);
}
