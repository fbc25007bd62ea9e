package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.rule.Options;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Slot;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles patterns of statements to matchers. */
final class Statements {
  private final Options options;
  private final Expressions expressions;
  private final Definitions definitions;
  private final Clauses clauses;

  Statements(Options options) {
    this.options = options;
    this.expressions = new Expressions(options, this);
    this.definitions = new Definitions(expressions, this);
    this.clauses = new Clauses(expressions, this);
  }

  Options options() {
    return options;
  }

  Expressions expressions() {
    return expressions;
  }

  Matcher lambda(Expr.Lambda pattern) throws RegexProblem {
    return definitions.lambda(pattern);
  }

  Definitions definitions() {
    return definitions;
  }

  Clauses clauses() {
    return clauses;
  }

  Matcher compile(Stmt pattern) throws RegexProblem {
    return switch (pattern) {
      case Stmt.ExprStmt e -> expression(e.expr());
      case Stmt.Assign a -> assign(a);
      case Stmt.AugmentedAssign a -> augmented(a);
      case Stmt.Return r -> returns(r);
      case Stmt.Raise r -> raise(r);
      case Stmt.Import i -> Imports.compile(i);
      case Stmt.If i -> new Conditionals(expressions, this).anySuffix(i);
      case Stmt.While w -> clauses.whileLoop(w);
      case Stmt.ForEach f -> clauses.forEach(f);
      case Stmt.With w -> clauses.with(w);
      case Stmt.Try t -> clauses.tryStatement(t);
      case Stmt.FunctionDef f -> definitions.function(f);
      case Stmt.ClassDef c -> definitions.classDef(c);
      case Stmt.ScopeDeclaration s -> clauses.scope(s);
      case Stmt.Assert a when Names.isEllipsis(a.test()) && a.message() == null ->
          (node, site, bound, next) -> node instanceof Stmt.Assert && next.accept(bound);
      default -> expressions.structural(pattern);
    };
  }

  /** A statement that is a pattern alone. */
  Matcher alone(Stmt pattern) throws RegexProblem {
    return pattern instanceof Stmt.If i
        ? new Conditionals(expressions, this).whole(i)
        : compile(pattern);
  }

  private Matcher expression(Expr pattern) throws RegexProblem {
    if (Names.isEllipsis(pattern)) {
      return Matcher.ANY;
    }
    if (pattern instanceof Expr.Name n && Names.isMetavariable(n.name())) {
      Matcher metavariable = Names.metavariable(n.name());
      return (node, site, bound, next) ->
          metavariable.match(node instanceof Stmt.ExprStmt e ? e.expr() : node, site, bound, next);
    }
    Matcher inner = expressions.compile(pattern);
    return Deep.inStatement(inner, options.implicitDeepExpressionStatement());
  }

  StatementList list(List<Stmt> pattern) throws RegexProblem {
    List<StatementList.Item> items = new ArrayList<>();
    for (Stmt stmt : pattern) {
      items.add(item(stmt));
    }
    return new StatementList(items);
  }

  private StatementList.Item item(Stmt stmt) throws RegexProblem {
    if (stmt instanceof Stmt.ExprStmt e) {
      if (Names.isEllipsis(e.expr())) {
        return StatementList.Item.ANY;
      }
      if (e.expr() instanceof Expr.Name n && Names.isSeveral(n.name())) {
        return new StatementList.Item(null, n.name(), Anchor.OfKinds.ANYTHING);
      }
    }
    return new StatementList.Item(compile(stmt), null, anchor(stmt));
  }

  /** The kinds of statements that a pattern for a statement may match. */
  static Anchor anchor(Stmt pattern) {
    return switch (pattern) {
      case Stmt.ExprStmt e ->
          e.expr() instanceof Expr.Name n && Names.isMetavariable(n.name())
              ? Anchor.OfKinds.ANYTHING
              : Anchor.OfKinds.of(
                  Kind.OTHER_STMT, Kind.ASSIGN, Kind.AUGMENTED, Kind.RETURN, Kind.ASSIGN_EXPR);
      case Stmt.Assign a -> Anchor.OfKinds.of(Kind.ASSIGN, Kind.OTHER_STMT);
      default -> Anchor.OfKinds.of(Kind.of(pattern));
    };
  }

  /** A matcher for a body; none in the pattern matches any. */
  BodyMatcher body(@Nullable Body pattern) throws RegexProblem {
    return switch (pattern) {
      case null -> (body, site, bound, next) -> next.accept(bound);
      case Slot s -> (body, site, bound, next) -> next.accept(bound);
      case Block b -> {
        StatementList list = list(b.statements());
        yield (body, site, bound, next) ->
            list.matchesAll()
                ? next.accept(bound)
                : body != null && list.body(body, site, bound, next);
      }
    };
  }

  /** Matches a body, which may be absent. */
  @FunctionalInterface
  interface BodyMatcher {
    boolean match(@Nullable Body body, Site site, Bindings bound, Matcher.Next next);
  }

  private Matcher assign(Stmt.Assign pattern) throws RegexProblem {
    List<Matcher> targets = new ArrayList<>();
    Expr.TypedMetavariable typed = null;
    for (Expr target : pattern.targets()) {
      typed = target instanceof Expr.TypedMetavariable t ? t : typed;
      targets.add(
          target instanceof Expr.TypedMetavariable t
              ? Names.metavariable(t.name())
              : expressions.compile(target));
    }
    Assignment.Marks marks =
        new Assignment.Marks(
            definitions.decorators(pattern.decorators()),
            Definitions.modifiers(pattern.modifiers()));
    return new Assignment(
            marks,
            typed,
            targets,
            pattern.type() == null ? null : expressions.typed().type(pattern.type()),
            pattern.value() == null ? null : expressions.compile(pattern.value()))
        .matcher();
  }

  Matcher assignment(Expr.AssignExpr pattern) throws RegexProblem {
    if (pattern.operator() != null) {
      return expressions.structural(pattern);
    }
    return new Assignment(
            Assignment.Marks.NONE,
            null,
            List.of(expressions.compile(pattern.target())),
            null,
            expressions.compile(pattern.value()))
        .matcher();
  }

  private Matcher augmented(Stmt.AugmentedAssign pattern) throws RegexProblem {
    Matcher target = expressions.compile(pattern.target());
    Matcher value = expressions.compile(pattern.value());
    return (node, site, bound, next) ->
        node instanceof Stmt.AugmentedAssign a
            && a.operator() == pattern.operator()
            && target.match(a.target(), site, bound, b -> value.match(a.value(), site, b, next));
  }

  /** {@code return} is one without a value; {@code return ...} is any. */
  private Matcher returns(Stmt.Return pattern) throws RegexProblem {
    Expr wanted = pattern.value();
    if (wanted == null) {
      return (node, site, bound, next) ->
          node instanceof Stmt.Return r && r.value() == null && next.accept(bound);
    }
    Matcher value = expressions.compile(wanted);
    boolean any = Names.isEllipsis(wanted);
    return (node, site, bound, next) ->
        node instanceof Stmt.Return r
            && (r.value() == null
                ? any && next.accept(bound)
                : value.match(r.value(), site, bound, next));
  }

  private Matcher raise(Stmt.Raise pattern) throws RegexProblem {
    Matcher value = expressions.optional(pattern.value());
    Matcher cause = expressions.optional(pattern.cause());
    boolean hasValue = pattern.value() != null;
    boolean hasCause = pattern.cause() != null;
    return (node, site, bound, next) ->
        node instanceof Stmt.Raise r
            && (r.value() != null) == hasValue
            && !(hasCause && r.cause() == null)
            && (r.value() == null
                ? next.accept(bound)
                : value.match(
                    r.value(),
                    site,
                    bound,
                    b ->
                        r.cause() == null
                            ? next.accept(b)
                            : cause.match(r.cause(), site, b, next)));
  }
}
