package dev.sightline.tree;

import java.util.List;
import java.util.function.Consumer;

/** {@code async for target in iterable if c if d} in a comprehension. */
public record ComprehensionClause(
    Expr target, Expr iterable, List<Expr> conditions, boolean async, Span span) implements Part {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    visit.accept(target);
    visit.accept(iterable);
    conditions.forEach(visit);
  }
}
