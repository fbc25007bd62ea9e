package dev.sightline.tree;

import java.util.function.Consumer;

/**
 * A name where it is not an expression: of a definition, a parameter, a keyword argument, a member.
 */
public record Identifier(String name, Span span) implements Part {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {}
}
