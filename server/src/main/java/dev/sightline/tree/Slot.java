package dev.sightline.tree;

import java.util.function.Consumer;

/**
 * Stands in a header for a body that is made of other units; {@link SourceTree} knows which. So the
 * header stays the same object when its body changes. Whoever looks through a slot depends on what
 * it found there.
 */
public record Slot(Span span) implements Body {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {}
}
