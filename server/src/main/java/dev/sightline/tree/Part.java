package dev.sightline.tree;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A piece of an expression or statement that is neither itself. */
public sealed interface Part extends Node
    permits Argument,
        Body,
        ComprehensionClause,
        Decorator,
        Identifier,
        ImportClause,
        MapEntry,
        Parameter,
        Stmt.Branch,
        Stmt.Case,
        Stmt.Handler,
        Stmt.WithItem,
        TypeParameter {

  /** Gives {@code node} to {@code visit} if there is one. */
  static void ifPresent(@Nullable Node node, Consumer<? super Node> visit) {
    if (node != null) {
      visit.accept(node);
    }
  }
}
