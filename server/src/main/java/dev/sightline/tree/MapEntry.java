package dev.sightline.tree;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code key: value} of a map literal; the key is null for {@code **value}. */
public record MapEntry(@Nullable Expr key, Expr value, Span span) implements Part {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    Part.ifPresent(key, visit);
    visit.accept(value);
  }
}
