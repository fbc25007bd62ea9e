package dev.sightline.tree;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A parameter of a function, {@code name: type = default}. */
public record Parameter(
    Kind kind, Expr name, @Nullable Expr type, @Nullable Expr defaultValue, Span span)
    implements Part {

  /**
   * How arguments reach it. {@code /} and a lone {@code *} are separators; in patterns a lone
   * {@code ...} is a PLAIN parameter whose name is that literal. The name is an expression, for
   * Python 2 takes a tuple there.
   */
  public enum Kind {
    PLAIN,
    REST,
    KEYED_REST,
    POSITIONAL_ONLY_SEPARATOR,
    KEYWORD_ONLY_SEPARATOR
  }

  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    visit.accept(name);
    Part.ifPresent(type, visit);
    Part.ifPresent(defaultValue, visit);
  }
}
