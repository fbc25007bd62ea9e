package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles patterns of functions, classes, lambdas, parameters and decorators. */
final class Definitions {
  private final Expressions expressions;
  private final Statements statements;

  Definitions(Expressions expressions, Statements statements) {
    this.expressions = expressions;
    this.statements = statements;
  }

  Matcher function(Stmt.FunctionDef pattern) throws RegexProblem {
    Elements decorators = decorators(pattern.decorators());
    Matcher name = Names.identifier(pattern.name().name());
    Elements parameters = parameters(pattern.signature().parameters());
    @Nullable Expr wanted = pattern.signature().result();
    Matcher result = expressions.typed().type(wanted);
    Set<String> modifiers = modifiers(pattern.modifiers());
    Statements.BodyMatcher body = statements.body(isAbsent(pattern.body()) ? null : pattern.body());
    return (node, site, bound, next) ->
        node instanceof Stmt.FunctionDef f
            && hasAll(f.modifiers(), modifiers)
            && !(wanted != null && f.signature().result() == null)
            && name.match(
                f.name(),
                site,
                bound,
                b ->
                    decorators.inAnyOrder(
                        f.decorators(),
                        site,
                        b,
                        c ->
                            parameters.inOrder(
                                f.signature().parameters(),
                                site,
                                c,
                                d ->
                                    result(
                                        result,
                                        f,
                                        site,
                                        d,
                                        e -> body.match(f.body(), site, e, next)))));
  }

  private static boolean result(
      Matcher result, Stmt.FunctionDef f, Site site, Bindings bound, Matcher.Next next) {
    Expr type = f.signature().result();
    return type == null ? next.accept(bound) : result.match(type, site, bound, next);
  }

  /** Whether a pattern has no body at all, as {@code void f();}. */
  private static boolean isAbsent(Body body) {
    return body instanceof Block b && b.statements().isEmpty() && b.span().length() == 0;
  }

  /** The modifiers that must be there; a metavariable may stand for none. */
  static Set<String> modifiers(List<Identifier> pattern) {
    return pattern.stream()
        .map(Identifier::name)
        .filter(name -> !name.startsWith("$"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Modifiers stand in any order; those that the pattern lacks do not matter. */
  static boolean hasAll(List<Identifier> modifiers, Set<String> wanted) {
    return wanted.isEmpty()
        || wanted.stream().allMatch(w -> modifiers.stream().anyMatch(m -> m.name().equals(w)));
  }

  Matcher classDef(Stmt.ClassDef pattern) throws RegexProblem {
    Elements decorators = decorators(pattern.decorators());
    Matcher name = Names.identifier(pattern.name().name());
    Bases bases = bases(pattern.bases());
    Set<String> modifiers = modifiers(pattern.modifiers());
    StatementList members =
        pattern.body() instanceof Block b ? statements.list(b.statements()) : null;
    return (node, site, bound, next) ->
        node instanceof Stmt.ClassDef c
            && hasAll(c.modifiers(), modifiers)
            && name.match(
                c.name(),
                site,
                bound,
                b ->
                    decorators.inAnyOrder(
                        c.decorators(),
                        site,
                        b,
                        d ->
                            bases.match(
                                c.bases(),
                                site,
                                d,
                                e -> members(members, c.body(), site, e, next))));
  }

  private static boolean members(
      @Nullable StatementList members, Body body, Site site, Bindings bound, Matcher.Next next) {
    return members == null ? next.accept(bound) : members.members(body, site, bound, next);
  }

  /** Matches the bases of a class. */
  @FunctionalInterface
  interface Bases {
    boolean match(List<Argument> bases, Site site, Bindings bound, Matcher.Next next);
  }

  /** Bases may go on behind those of the pattern; keywords stand in any order. */
  Bases bases(List<Argument> pattern) throws RegexProblem {
    List<Argument> open = new ArrayList<>(pattern);
    open.add(any());
    Arguments arguments = expressions.arguments(open);
    return arguments::match;
  }

  private static Argument any() {
    var none = new dev.sightline.tree.Span(0, 0);
    Expr ellipsis = new Expr.Literal(Expr.LiteralKind.ELLIPSIS, "...", none);
    return new Argument(Argument.Kind.POSITIONAL, null, ellipsis, none);
  }

  /** Each decorator of the pattern is there, in any order. */
  Elements decorators(List<Decorator> pattern) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    for (Decorator decorator : pattern) {
      items.add(Elements.Item.one(decorator(decorator)));
    }
    return new Elements(items, true);
  }

  /** {@code @f} is {@code @f()}, but {@code @f(...)} is any. */
  Matcher decorator(Decorator pattern) throws RegexProblem {
    if (Names.isEllipsis(pattern.expr())) {
      return (node, site, bound, next) -> node instanceof Decorator && next.accept(bound);
    }
    boolean called = pattern.expr() instanceof Expr.Call;
    Matcher callee =
        expressions.compile(pattern.expr() instanceof Expr.Call c ? c.callee() : pattern.expr());
    Arguments arguments =
        expressions.arguments(pattern.expr() instanceof Expr.Call c ? c.arguments() : List.of());
    return (node, site, bound, next) ->
        node instanceof Decorator d
            && (d.expr() instanceof Expr.Call c
                ? callee.match(
                    c.callee(), site, bound, b -> arguments.match(c.arguments(), site, b, next))
                : callee.match(
                    d.expr(),
                    site,
                    bound,
                    b -> called ? arguments.match(List.of(), site, b, next) : next.accept(b)));
  }

  Elements parameters(List<Parameter> pattern) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    for (Parameter parameter : pattern) {
      items.add(item(parameter));
    }
    return new Elements(items, false);
  }

  private Elements.Item item(Parameter pattern) throws RegexProblem {
    if (Names.isEllipsis(pattern.name())) {
      return Elements.Item.ANY;
    }
    if (pattern.name() instanceof Expr.Name n && Names.isSeveral(n.name())) {
      return new Elements.Item(null, n.name());
    }
    return Elements.Item.one(parameter(pattern));
  }

  Matcher parameter(Parameter pattern) throws RegexProblem {
    Matcher name = expressions.compile(pattern.name());
    Matcher type = expressions.typed().type(pattern.type());
    Matcher value = expressions.optional(pattern.defaultValue());
    Elements decorators = decorators(pattern.decorators());
    Set<String> modifiers = modifiers(pattern.modifiers());
    return (node, site, bound, next) ->
        node instanceof Parameter p
            && p.kind() == pattern.kind()
            && hasAll(p.modifiers(), modifiers)
            && !(pattern.type() != null && p.type() == null)
            && !(pattern.defaultValue() != null && p.defaultValue() == null)
            && name.match(
                p.name(),
                site,
                bound,
                b ->
                    optional(
                        type,
                        p.type(),
                        site,
                        b,
                        c ->
                            optional(
                                value,
                                p.defaultValue(),
                                site,
                                c,
                                d -> decorators.inAnyOrder(p.decorators(), site, d, next))));
  }

  private static boolean optional(
      Matcher matcher, @Nullable Expr target, Site site, Bindings bound, Matcher.Next next) {
    return target == null ? next.accept(bound) : matcher.match(target, site, bound, next);
  }

  /** The body of a lambda is one expression, or statements. */
  Matcher lambda(Expr.Lambda pattern) throws RegexProblem {
    Elements parameters = parameters(pattern.parameters());
    Expr result = result(pattern.body());
    Matcher value = expressions.optional(result);
    Statements.BodyMatcher body = statements.body(pattern.body());
    return (node, site, bound, next) ->
        node instanceof Expr.Lambda l
            && parameters.inOrder(
                l.parameters(),
                site,
                bound,
                b ->
                    result == null
                        ? body.match(l.body(), site, b, next)
                        : optional(value, result(l.body()), site, b, next));
  }

  private static @Nullable Expr result(Block body) {
    return body.statements().size() == 1 && body.statements().getFirst() instanceof Stmt.Return r
        ? r.value()
        : null;
  }
}
