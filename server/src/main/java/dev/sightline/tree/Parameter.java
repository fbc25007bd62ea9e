package dev.sightline.tree;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A parameter of a function, {@code name: type = default}, {@code @D final T name}. */
public record Parameter(
    List<Decorator> decorators,
    List<Identifier> modifiers,
    Kind kind,
    Expr name,
    @Nullable Expr type,
    @Nullable Expr defaultValue,
    Span span)
    implements Part {

  /** A parameter without decorators and modifiers. */
  public Parameter(
      Kind kind, Expr name, @Nullable Expr type, @Nullable Expr defaultValue, Span span) {
    this(List.of(), List.of(), kind, name, type, defaultValue, span);
  }

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
    decorators.forEach(visit);
    modifiers.forEach(visit);
    visit.accept(name);
    Part.ifPresent(type, visit);
    Part.ifPresent(defaultValue, visit);
  }
}
