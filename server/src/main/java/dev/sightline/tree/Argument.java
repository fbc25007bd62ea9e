package dev.sightline.tree;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An argument of a call or a base of a class, {@code a}, {@code k=a}, {@code *a}, {@code **a}. */
public record Argument(Kind kind, @Nullable Identifier name, Expr value, Span span)
    implements Part {

  /** How the argument is passed; NAMED has a name, the others have none. */
  public enum Kind {
    POSITIONAL,
    NAMED,
    SPREAD,
    KEYED_SPREAD
  }

  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    Part.ifPresent(name, visit);
    visit.accept(value);
  }
}
