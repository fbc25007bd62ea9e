package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Compiles patterns of types and of what names one: casts, declarations. */
final class Typed {
  private final Expressions expressions;

  Typed(Expressions expressions) {
    this.expressions = expressions;
  }

  Matcher cast(Expr.Cast pattern) throws RegexProblem {
    Matcher type = type(pattern.type());
    Matcher value = expressions.compile(pattern.value());
    return (node, site, bound, next) ->
        node instanceof Expr.Cast c
            && type.match(c.type(), site, bound, b -> value.match(c.value(), site, b, next));
  }

  Matcher declaration(Expr.Declaration pattern) throws RegexProblem {
    Matcher type = type(pattern.type());
    Matcher target = expressions.compile(pattern.target());
    return (node, site, bound, next) ->
        node instanceof Expr.Declaration d
            && (d.type() == null
                ? target.match(d.target(), site, bound, next)
                : type.match(d.type(), site, bound, b -> target.match(d.target(), site, b, next)));
  }

  /** A type; arguments that the pattern lacks do not matter, {@code List} is any list. */
  Matcher type(@Nullable Expr pattern) throws RegexProblem {
    if (pattern == null) {
      return Matcher.ANY;
    }
    Matcher plain = expressions.compile(pattern);
    boolean named = pattern instanceof Expr.Member || isPlainName(pattern);
    return !named
        ? plain
        : (node, site, bound, next) ->
            plain.match(
                node instanceof Expr.Index i && !i.subscripts().isEmpty() ? i.object() : node,
                site,
                bound,
                next);
  }

  private static boolean isPlainName(Expr pattern) {
    return pattern instanceof Expr.Name n && !n.name().startsWith("$");
  }
}
