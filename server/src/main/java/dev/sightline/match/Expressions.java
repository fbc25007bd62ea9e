package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.rule.Options;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.MapEntry;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Part;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles patterns of expressions to matchers. */
final class Expressions {
  private final Options options;
  private final Strings strings;
  private final Statements statements;
  private final Typed typed = new Typed(this);

  Expressions(Options options, Statements statements) {
    this.options = options;
    this.strings = new Strings(options.constantPropagation());
    this.statements = statements;
  }

  Typed typed() {
    return typed;
  }

  /** A matcher for expressions; what is absent in the pattern matches anything. */
  Matcher optional(@Nullable Expr pattern) throws RegexProblem {
    return pattern == null ? Matcher.ANY : compile(pattern);
  }

  Matcher compile(Expr pattern) throws RegexProblem {
    return propagated(pattern, plain(pattern));
  }

  private Matcher plain(Expr pattern) throws RegexProblem {
    return switch (pattern) {
      case Expr.Name n -> name(n.name());
      case Expr.Literal l -> Names.isEllipsis(l) ? Matcher.ANY : strings.literal(l);
      case Expr.StringLiteral s -> strings.string(s);
      case Expr.FormattedString f -> formatted(f);
      case Expr.JoinedString j -> joined(j);
      case Expr.Member m -> member(m);
      case Expr.Call c -> call(c);
      case Expr.Binary b when Operators.isAssociative(b.operator()) -> chain(b);
      case Expr.Unary u
          when u.operator() == Operator.NEGATE && u.operand() instanceof Expr.Literal l ->
          strings.negative(u, l, structural(u));
      case Expr.Sequence s -> sequence(s);
      case Expr.MapLiteral m -> map(m);
      case Expr.Index i -> index(i);
      case Expr.Lambda l -> statements.lambda(l);
      case Expr.New n -> creation(n);
      case Expr.Cast c -> typed.cast(c);
      case Expr.Declaration d -> typed.declaration(d);
      case Expr.AssignExpr a -> statements.assignment(a);
      case Expr.DeepExpr d -> Deep.within(compile(d.expr()));
      case Expr.TypedMetavariable t -> Types.typed(t);
      default -> structural(pattern);
    };
  }

  private static Matcher name(String name) {
    return Names.isMetavariable(name)
        ? expression(Names.metavariable(name))
        : Names.isSeveral(name) ? Matcher.ANY : Names.dotted(name);
  }

  private static Matcher expression(Matcher matcher) {
    return (node, site, bound, next) ->
        (node instanceof Expr || node instanceof Argument)
            && matcher.match(node, site, bound, next);
  }

  private Matcher member(Expr.Member pattern) throws RegexProblem {
    String dotted = Names.dottedName(pattern);
    if (dotted != null) {
      return Names.dotted(dotted);
    }
    String name = pattern.member().name();
    if (name.equals("...")) {
      return Names.root(compile(pattern.object()));
    }
    if (pattern.object() instanceof Expr.Member m && m.member().name().equals("...")) {
      return Names.chain(compile(m.object()), name);
    }
    return Names.member(compile(pattern.object()), name);
  }

  private Matcher call(Expr.Call pattern) throws RegexProblem {
    Matcher callee = compile(pattern.callee());
    Arguments arguments = arguments(pattern.arguments());
    return (node, site, bound, next) ->
        node instanceof Expr.Call c
            && callee.match(
                c.callee(), site, bound, b -> arguments.match(c.arguments(), site, b, next));
  }

  /** A body in the pattern asks for one; one that the pattern lacks does not matter. */
  private Matcher creation(Expr.New pattern) throws RegexProblem {
    Matcher type = typed.type(pattern.type());
    Arguments arguments = arguments(pattern.arguments());
    Block wanted = pattern.body();
    StatementList members = wanted == null ? null : statements.list(wanted.statements());
    return (node, site, bound, next) ->
        node instanceof Expr.New n
            && (members == null || n.body() != null)
            && type.match(
                n.type(),
                site,
                bound,
                b ->
                    arguments.match(
                        n.arguments(),
                        site,
                        b,
                        c ->
                            (members == null || n.body() == null)
                                ? next.accept(c)
                                : members.members(n.body(), site, c, next)));
  }

  Arguments arguments(List<Argument> pattern) throws RegexProblem {
    List<Arguments.Item> items = new ArrayList<>();
    for (Argument argument : pattern) {
      items.add(argument(argument));
    }
    return new Arguments(items);
  }

  private Arguments.Item argument(Argument pattern) throws RegexProblem {
    if (pattern.kind() == Argument.Kind.POSITIONAL) {
      if (Names.isEllipsis(pattern.value())) {
        return new Arguments.Item.Any();
      }
      if (pattern.value() instanceof Expr.Name n && Names.isSeveral(n.name())) {
        return new Arguments.Item.Several(n.name());
      }
    }
    Identifier name = pattern.name();
    Matcher value = compile(pattern.value());
    if (name != null) {
      return new Arguments.Item.Named(name.name(), value);
    }
    boolean bare =
        pattern.kind() == Argument.Kind.POSITIONAL
            && pattern.value() instanceof Expr.Name n
            && Names.isMetavariable(n.name());
    return new Arguments.Item.One(pattern.kind(), bare, value);
  }

  /** {@code k=a} as a pattern of its own. */
  Matcher argumentAlone(Argument pattern) throws RegexProblem {
    Matcher value = compile(pattern.value());
    Identifier name = pattern.name();
    Matcher key = name == null ? Matcher.ANY : Names.identifier(name.name());
    return (node, site, bound, next) ->
        node instanceof Argument a
            && a.kind() == pattern.kind()
            && (a.name() == null
                ? value.match(a.value(), site, bound, next)
                : key.match(a.name(), site, bound, b -> value.match(a.value(), site, b, next)));
  }

  private Matcher chain(Expr.Binary pattern) throws RegexProblem {
    if (!options.commutativeAssociative()) {
      return structural(pattern);
    }
    Operator operator = pattern.operator();
    List<Elements.Item> items = items(Operators.operands(pattern));
    return Operators.isCommutative(operator, options.commutativeBooleans())
        ? Operators.unordered(operator, items)
        : Operators.ordered(operator, items);
  }

  List<Elements.Item> items(List<? extends Expr> patterns) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    for (Expr pattern : patterns) {
      items.add(item(pattern));
    }
    return items;
  }

  private Elements.Item item(Expr pattern) throws RegexProblem {
    if (Names.isEllipsis(pattern)) {
      return Elements.Item.ANY;
    }
    if (pattern instanceof Expr.Name n && Names.isSeveral(n.name())) {
      return new Elements.Item(null, n.name());
    }
    return Elements.Item.one(compile(pattern));
  }

  private Matcher sequence(Expr.Sequence pattern) throws RegexProblem {
    Elements elements = new Elements(items(pattern.elements()), false);
    boolean unordered = pattern.kind() == Expr.SequenceKind.SET;
    boolean any =
        unordered
            && pattern.elements().size() == 1
            && Names.isEllipsis(pattern.elements().getFirst());
    return (node, site, bound, next) -> {
      if (!(node instanceof Expr.Sequence s) || s.kind() != pattern.kind()) {
        return any && node instanceof Expr.MapLiteral && next.accept(bound);
      }
      return unordered
          ? elements.inAnyOrder(s.elements(), site, bound, next)
          : elements.inOrder(s.elements(), site, bound, next);
    };
  }

  private Matcher map(Expr.MapLiteral pattern) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    for (MapEntry entry : pattern.entries()) {
      items.add(entry(entry));
    }
    Elements elements = new Elements(items, false);
    return (node, site, bound, next) ->
        switch (node) {
          case Expr.MapLiteral m -> elements.inAnyOrder(m.entries(), site, bound, next);
          default -> false;
        };
  }

  private Elements.Item entry(MapEntry pattern) throws RegexProblem {
    Expr key = pattern.key();
    if ((key == null || Names.isEllipsis(key)) && Names.isEllipsis(pattern.value())) {
      return Elements.Item.ANY;
    }
    Matcher value = compile(pattern.value());
    if (key == null) {
      return Elements.Item.one((node, site, bound, next) ->
          node instanceof MapEntry e
              && e.key() == null
              && value.match(e.value(), site, bound, next));
    }
    Matcher keyed = compile(key);
    return Elements.Item.one((node, site, bound, next) ->
        node instanceof MapEntry e
            && e.key() != null
            && keyed.match(e.key(), site, bound, b -> value.match(e.value(), site, b, next)));
  }

  /** {@code a[$X]} takes {@code a[1, 2]} too, as a tuple. */
  private Matcher index(Expr.Index pattern) throws RegexProblem {
    Matcher object = compile(pattern.object());
    Elements subscripts = new Elements(items(pattern.subscripts()), false);
    boolean single =
        pattern.subscripts().size() == 1
            && pattern.subscripts().getFirst() instanceof Expr.Name n
            && Names.isMetavariable(n.name());
    return (node, site, bound, next) ->
        node instanceof Expr.Index i
            && object.match(
                i.object(),
                site,
                bound,
                b ->
                    (single && i.subscripts().size() > 1)
                        ? bindTuple(pattern, i, site, b, next)
                        : !isSlice(i, pattern)
                            && subscripts.inOrder(i.subscripts(), site, b, next));
  }

  private static boolean isSlice(Expr.Index target, Expr.Index pattern) {
    return target.subscripts().size() == 1
        && target.subscripts().getFirst() instanceof Expr.Slice
        && !pattern.subscripts().isEmpty()
        && !(pattern.subscripts().getFirst() instanceof Expr.Slice);
  }

  private static boolean bindTuple(
      Expr.Index pattern, Expr.Index target, Site site, Bindings bound, Matcher.Next next) {
    String name = ((Expr.Name) pattern.subscripts().getFirst()).name();
    return Names.bind(name, site.bind(target.subscripts(), target.span().end()), site, bound, next);
  }

  /** A formatted string: {@code f"..."} is any; else part by part, {@code ...} for one or more. */
  private Matcher formatted(Expr.FormattedString pattern) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    for (Expr part : pattern.parts()) {
      items.add(isAnyString(part) ? Elements.Item.ANY : Elements.Item.one(part(part)));
    }
    Elements elements = new Elements(items, false);
    return (node, site, bound, next) ->
        node instanceof Expr.FormattedString f && elements.inOrder(f.parts(), site, bound, next);
  }

  private Matcher part(Expr pattern) throws RegexProblem {
    if (!(pattern instanceof Expr.Interpolation i)) {
      return compile(pattern);
    }
    Matcher value = compile(i.value());
    return (node, site, bound, next) ->
        node instanceof Expr.Interpolation t && value.match(t.value(), site, bound, next);
  }

  private static boolean isAnyString(Expr part) {
    return part instanceof Expr.StringLiteral s && s.value().equals("...");
  }

  /** Adjacent literals; {@code "..."} stands for any number of them. */
  private Matcher joined(Expr.JoinedString pattern) throws RegexProblem {
    List<Elements.Item> items = new ArrayList<>();
    for (Expr part : pattern.parts()) {
      items.add(isAnyString(part) ? Elements.Item.ANY : Elements.Item.one(compile(part)));
    }
    Elements elements = new Elements(items, false);
    return (node, site, bound, next) ->
        node instanceof Expr.JoinedString j && elements.inOrder(j.parts(), site, bound, next);
  }

  /** The same class of node, the same shape, and children that match one by one. */
  Matcher structural(Node pattern) throws RegexProblem {
    Object shape = Shape.of(pattern);
    List<Elements.Item> items = new ArrayList<>();
    for (Node child : Shape.children(pattern)) {
      items.add(child(child));
    }
    Elements elements = new Elements(items, false);
    return (node, site, bound, next) ->
        node.getClass() == pattern.getClass()
            && Shape.of(node).equals(shape)
            && elements.inOrder(Shape.children(node), site, bound, next);
  }

  private Elements.Item child(Node pattern) throws RegexProblem {
    return switch (pattern) {
      case Expr e -> Names.isEllipsis(e) ? Elements.Item.one(Matcher.ANY) : item(e);
      case Stmt s -> Elements.Item.one(statements.compile(s));
      case Identifier i -> Elements.Item.one(Names.identifier(i.name()));
      case Block b -> Elements.Item.one(block(b));
      case Part p -> Elements.Item.one(structural(p));
    };
  }

  private Matcher block(Block pattern) throws RegexProblem {
    Statements.BodyMatcher body = statements.body(pattern);
    return (node, site, bound, next) -> node instanceof Body b && body.match(b, site, bound, next);
  }

  /** With symbolic propagation a name also stands for what was assigned to it. */
  private Matcher propagated(Expr pattern, Matcher matcher) {
    if (!options.symbolicPropagation()
        || pattern instanceof Expr.Name
        || pattern instanceof Expr.Literal) {
      return matcher;
    }
    return (node, site, bound, next) -> {
      if (matcher.match(node, site, bound, next)) {
        return true;
      }
      Expr assigned = node instanceof Expr.Name n ? site.values().assigned(n) : null;
      return assigned != null
          && !(assigned instanceof Expr.Name)
          && matcher.match(assigned, site, bound, next);
    };
  }
}
