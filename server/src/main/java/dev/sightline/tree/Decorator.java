package dev.sightline.tree;

import java.util.function.Consumer;

/** {@code @expr} before a definition: decorator, annotation, attribute. */
public record Decorator(Expr expr, Span span) implements Part {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    visit.accept(expr);
  }
}
