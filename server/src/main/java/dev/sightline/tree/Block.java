package dev.sightline.tree;

import java.util.List;
import java.util.function.Consumer;

/** Statements in order, as the body of a compound statement or an inline definition. */
public record Block(List<Stmt> statements, Span span) implements Body {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    statements.forEach(visit);
  }
}
