package dev.sightline.tree;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code T: bound = default}; {@code stars} tells {@code *T} (1) and {@code **T} (2). */
public record TypeParameter(
    int stars, Identifier name, @Nullable Expr bound, @Nullable Expr defaultType, Span span)
    implements Part {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    visit.accept(name);
    Part.ifPresent(bound, visit);
    Part.ifPresent(defaultType, visit);
  }
}
