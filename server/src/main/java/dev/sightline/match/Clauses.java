package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles patterns of loops, {@code with}, {@code try} and scope declarations. */
final class Clauses {
  private final Expressions expressions;
  private final Statements statements;

  Clauses(Expressions expressions, Statements statements) {
    this.expressions = expressions;
    this.statements = statements;
  }

  Matcher whileLoop(Stmt.While pattern) throws RegexProblem {
    Matcher test = expressions.compile(pattern.test());
    Statements.BodyMatcher body = statements.body(pattern.body());
    Statements.BodyMatcher otherwise = statements.body(pattern.otherwise());
    boolean needsElse = pattern.otherwise() != null;
    return (node, site, bound, next) ->
        node instanceof Stmt.While w
            && !(needsElse && w.otherwise() == null)
            && test.match(
                w.test(),
                site,
                bound,
                b ->
                    body.match(
                        w.body(), site, b, c -> otherwise.match(w.otherwise(), site, c, next)));
  }

  Matcher forEach(Stmt.ForEach pattern) throws RegexProblem {
    Matcher target = expressions.compile(pattern.target());
    Matcher iterable = expressions.compile(pattern.iterable());
    Statements.BodyMatcher body = statements.body(pattern.body());
    Statements.BodyMatcher otherwise = statements.body(pattern.otherwise());
    boolean needsElse = pattern.otherwise() != null;
    return (node, site, bound, next) ->
        node instanceof Stmt.ForEach f
            && !(needsElse && f.otherwise() == null)
            && target.match(
                f.target(),
                site,
                bound,
                b ->
                    iterable.match(
                        f.iterable(),
                        site,
                        b,
                        c ->
                            body.match(
                                f.body(),
                                site,
                                c,
                                d -> otherwise.match(f.otherwise(), site, d, next))));
  }

  /** {@code with a, b: s} is {@code with a:} around {@code with b: s}: any run of items counts. */
  Matcher with(Stmt.With pattern) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    items.add(Elements.Item.ANY);
    for (Stmt.WithItem item : pattern.items()) {
      items.add(Elements.Item.one(item(item)));
    }
    Elements elements = new Elements(items, true);
    Statements.BodyMatcher body = statements.body(pattern.body());
    return (node, site, bound, next) ->
        node instanceof Stmt.With w
            && elements.inOrder(w.items(), site, bound, b -> body.match(w.body(), site, b, next));
  }

  private Matcher item(Stmt.WithItem pattern) throws RegexProblem {
    Matcher context = expressions.compile(pattern.context());
    if (Names.isEllipsis(pattern.context())) {
      return Matcher.ANY;
    }
    Expr wanted = pattern.target();
    Matcher target = expressions.optional(wanted);
    return (node, site, bound, next) ->
        node instanceof Stmt.WithItem w
            && (w.target() == null) == (wanted == null)
            && context.match(
                w.context(), site, bound, b -> optional(target, w.target(), site, b, next));
  }

  private static boolean optional(
      Matcher matcher, @Nullable Expr target, Site site, Bindings bound, Matcher.Next next) {
    return target == null ? next.accept(bound) : matcher.match(target, site, bound, next);
  }

  /** Every handler of the pattern is one of the target; both have else and finally, or none. */
  Matcher tryStatement(Stmt.Try pattern) throws RegexProblem {
    Statements.BodyMatcher body = statements.body(pattern.body());
    List<Elements.Item> items = new ArrayList<>();
    for (Stmt.Handler handler : pattern.handlers()) {
      items.add(Elements.Item.one(handler(handler)));
    }
    Elements handlers = new Elements(items, true);
    Statements.BodyMatcher otherwise = statements.body(pattern.otherwise());
    Statements.BodyMatcher last = statements.body(pattern.finalBody());
    return (node, site, bound, next) ->
        node instanceof Stmt.Try t
            && (t.otherwise() == null) == (pattern.otherwise() == null)
            && (t.finalBody() == null) == (pattern.finalBody() == null)
            && body.match(
                t.body(),
                site,
                bound,
                b ->
                    handlers.inAnyOrder(
                        t.handlers(),
                        site,
                        b,
                        c ->
                            otherwise.match(
                                t.otherwise(),
                                site,
                                c,
                                d -> last.match(t.finalBody(), site, d, next))));
  }

  private Matcher handler(Stmt.Handler pattern) throws RegexProblem {
    Expr wantedType = pattern.type();
    Expr wantedTarget = pattern.target();
    boolean any = Names.isEllipsis(wantedType);
    Matcher type = expressions.optional(wantedType);
    Matcher target = expressions.optional(wantedTarget);
    Statements.BodyMatcher body = statements.body(pattern.body());
    return (node, site, bound, next) ->
        node instanceof Stmt.Handler h
            && (any
                || ((h.type() == null) == (wantedType == null)
                    && (h.target() == null) == (wantedTarget == null)))
            && optional(
                type,
                h.type(),
                site,
                bound,
                b ->
                    optional(
                        target, h.target(), site, b, c -> body.match(h.body(), site, c, next)));
  }

  /** {@code global $X} is any one of those declared. */
  Matcher scope(Stmt.ScopeDeclaration pattern) {
    List<Elements.Item> items = new ArrayList<>();
    for (Identifier name : pattern.names()) {
      items.add(Elements.Item.one(Names.identifier(name.name())));
    }
    Elements elements = new Elements(items, true);
    return (node, site, bound, next) ->
        node instanceof Stmt.ScopeDeclaration s
            && s.global() == pattern.global()
            && elements.inAnyOrder(s.names(), site, bound, next);
  }
}
