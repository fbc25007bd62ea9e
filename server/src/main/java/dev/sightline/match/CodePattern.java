package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.rule.Options;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Block;
import dev.sightline.tree.Body;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.PatternTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of code, compiled.
 *
 * @param reach what has to be known to tell its matches
 * @param needs names that must occur wherever it matches
 * @param callee how to look only at calls of a few names; null if it is no call of any name
 * @param sequence what a pattern that runs along statements consists of; null if it is none
 */
record CodePattern(
    Finder finder,
    Reach reach,
    Requirements.Found needs,
    @Nullable Callee callee,
    @Nullable StatementList sequence)
    implements Term.Leaf {

  CodePattern(Finder finder, Reach reach, Requirements.Found needs) {
    this(finder, reach, needs, null, null);
  }

  private static CodePattern of(StatementList sequence, Requirements.Found needs) {
    return new CodePattern(inOrder(sequence), Reach.SEQUENCE, needs, null, sequence);
  }

  /** A call of {@code $F} or {@code x.$F}: how to look only where the name is one of a few. */
  record Callee(String metavariable, Function<Anchor, Finder> finder) {}

  /** The same pattern where a check leaves few names for what is called. */
  CodePattern narrowed(List<Check.ByRegex> checks) {
    for (Check.ByRegex check : checks) {
      Set<String> words = check.words();
      if (callee != null && words != null && callee.metavariable.equals(check.metavariable())) {
        return new CodePattern(
            callee.finder.apply(new Anchor.CallOfAny(words)), reach, needs, null, null);
      }
    }
    return this;
  }

  /** Names that must occur wherever it matches. */
  Requirement requirement() {
    return needs.requirement();
  }

  /** Metavariables that stand for names or expressions, never for text in a string. */
  Set<String> names() {
    return needs.metavariables();
  }

  /** How far a pattern looks. */
  enum Reach {
    /** Into nothing but the unit that holds the match. */
    UNIT,
    /** At a definition's header, whose body may be anything. */
    HEADER,
    /**
     * Along statements: in the unit in which it begins and, where that is no body of a function, in
     * those behind it too.
     */
    SEQUENCE,
    /** Through the slots of headers. */
    FILE
  }

  /** Finds the matches in a region. */
  @FunctionalInterface
  interface Finder {
    void find(Region region, int unit, List<Hit> into);
  }

  /** Whether all that it asks for stands in the unit in which a match begins. */
  boolean showsInUnit() {
    return reach == Reach.UNIT || reach == Reach.HEADER;
  }

  /**
   * All matches in the units of a region.
   *
   * @param around with those in the headers around it and, of a sequence, those that begin in other
   *     units
   */
  List<Hit> find(Region region, boolean around) {
    List<Hit> hits = new ArrayList<>();
    if (!region.mayHold(this)) {
      return hits;
    }
    for (int unit : region.units()) {
      finder.find(region, unit, hits);
    }
    if (around && reach == Reach.SEQUENCE) {
      region.lookOutside();
    }
    if (around) {
      for (int unit : region.headers()) {
        finder.find(region, unit, hits);
      }
    }
    return Hits.distinct(hits);
  }

  static CodePattern compile(PatternTree tree, Options options) throws RegexProblem {
    Statements statements = new Statements(options);
    Requirements.Found requirement = Requirements.of(tree, options);
    List<Node> nodes = tree.nodes();
    if (nodes.size() > 1 || nodes.getFirst() instanceof Stmt.ExprStmt) {
      List<Stmt> list = new ArrayList<>();
      nodes.forEach(n -> list.add((Stmt) n));
      return list.size() == 1 && list.getFirst() instanceof Stmt.ExprStmt e
          ? statement(e, statements, requirement)
          : of(statements.list(list), requirement);
    }
    return switch (nodes.getFirst()) {
      case Expr e -> expression(e, statements, requirement);
      case Stmt s -> new CodePattern(single(anchor(s), statements.alone(s)), reach(s), requirement);
      case Node part ->
          new CodePattern(
              single(partAnchor(part), part(part, statements)), Reach.UNIT, requirement);
    };
  }

  /** One that ends in a semicolon matches the statements that its expression stands in. */
  private static CodePattern statement(
      Stmt.ExprStmt pattern, Statements statements, Requirements.Found requirement)
      throws RegexProblem {
    Matcher inner = statements.expressions().compile(pattern.expr());
    boolean deep = statements.options().implicitDeepExpressionStatement();
    Anchor anchor =
        Anchor.OfKinds.of(
            Kind.OTHER_STMT, Kind.OTHER_PART, Kind.ASSIGN, Kind.AUGMENTED, Kind.RETURN);
    return new CodePattern(single(anchor, Deep.inStatement(inner, deep)), Reach.UNIT, requirement);
  }

  private static CodePattern expression(
      Expr pattern, Statements statements, Requirements.Found requirement) throws RegexProblem {
    Matcher matcher = statements.expressions().compile(pattern);
    boolean metavariable = pattern instanceof Expr.Name n && Names.isMetavariable(n.name());
    Finder finder =
        metavariable
            ? orAssignment(
                Anchor.OfKinds.EXPRESSIONS, Names.metavariable(((Expr.Name) pattern).name()))
            : pattern instanceof Expr.DeepExpr
                ? orAssignment(Anchor.of(pattern, statements.options()), matcher)
                : single(Anchor.of(pattern, statements.options()), matcher);
    String called = pattern instanceof Expr.Call c ? UnitIndex.lastName(c.callee()) : "";
    Callee callee =
        Names.isMetavariable(called) && !statements.options().symbolicPropagation()
            ? new Callee(called, anchor -> single(anchor, matcher))
            : null;
    return new CodePattern(finder, Reach.UNIT, requirement, callee, null);
  }

  /** What {@code $X} and {@code <... x ...>} match: an assignment is an expression, too. */
  private static Finder orAssignment(Anchor anchor, Matcher matcher) {
    Anchor.OfKinds assignments = Anchor.OfKinds.of(Kind.ASSIGN, Kind.AUGMENTED);
    Finder expressions = single(anchor, matcher);
    Finder statements = single(assignments, matcher);
    return (region, unit, into) -> {
      expressions.find(region, unit, into);
      statements.find(region, unit, into);
    };
  }

  private static Anchor anchor(Stmt pattern) {
    return pattern instanceof Stmt.Assign
        ? Anchor.OfKinds.of(Kind.ASSIGN, Kind.ASSIGN_EXPR)
        : Anchor.OfKinds.of(Kind.of(pattern));
  }

  private static Anchor partAnchor(Node part) {
    return Anchor.OfKinds.of(Kind.of(part));
  }

  private static Matcher part(Node part, Statements statements) throws RegexProblem {
    return switch (part) {
      case Decorator d -> statements.definitions().decorator(d);
      case Parameter p -> statements.definitions().parameter(p);
      case Argument a -> statements.expressions().argumentAlone(a);
      case Identifier i -> Names.identifier(i.name());
      default -> statements.expressions().structural(part);
    };
  }

  private static Reach reach(Stmt pattern) {
    Body body =
        switch (pattern) {
          case Stmt.FunctionDef f -> f.body();
          case Stmt.ClassDef c -> c.body();
          default -> null;
        };
    if (body == null) {
      return Reach.UNIT;
    }
    boolean any =
        body instanceof Block b
            && b.statements().stream()
                .allMatch(s -> s instanceof Stmt.ExprStmt e && Names.isEllipsis(e.expr()));
    return any ? Reach.HEADER : Reach.FILE;
  }

  private static Finder single(Anchor anchor, Matcher matcher) {
    return (region, unit, into) -> {
      Site site = region.site(unit);
      anchor.visit(
          site,
          node -> {
            site.step();
            matcher.match(
                node,
                site,
                Bindings.NONE,
                b -> {
                  return add(new Hit(region.range(node, site), b, Hit.Kind.EXACT), into);
                });
          });
    };
  }

  private static final int MOST = 100_000;

  private static boolean add(Hit hit, List<Hit> into) {
    into.add(hit);
    if (into.size() > MOST) {
      throw new Steps.GaveUp("matches in too many ways");
    }
    return false;
  }

  /** Statements in order: tried at every statement of the unit that may be the first. */
  private static Finder inOrder(StatementList list) {
    boolean open = list.beginsAnyhow();
    return (region, unit, into) -> {
      StatementTable table = region.table();
      for (int entry = table.begin(unit); entry < table.end(unit); entry++) {
        boolean possible = open ? table.isHead(entry) : list.mayBeginWith(table.stmt(entry));
        if (possible) {
          from(list, entry, region, into);
        }
      }
    };
  }

  private static void from(StatementList list, int entry, Region region, List<Hit> into) {
    Span start = range(entry, region);
    list.from(
        entry,
        region,
        Bindings.NONE,
        (bound, last) -> {
          return add(new Hit(start.to(range(last, region)), bound, Hit.Kind.EXACT), into);
        });
  }

  private static Span range(int entry, Region region) {
    StatementTable table = region.table();
    return region.range(table.stmt(entry), region.site(table.unit(entry)));
  }
}
