package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.UnitMemo.Claimed;
import dev.sightline.match.Binding;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The spots of one rule in one version of a file, by the expressions that lie in them. */
final class SpotMap {
  private final SourceTree tree;
  private final List<Claim> claims;
  private final IdentityHashMap<Expr, List<Use>> uses = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Boolean> statements = new IdentityHashMap<>();

  private final Set<Integer> opened = new HashSet<>();
  private final Map<Integer, List<Expr>> destinations = new HashMap<>();

  /** What an expression is to a spot that it lies in. */
  enum Aspect {
    SOURCE,
    SINK,
    SANITIZER,
    /** Of a propagator: where data is taken from. */
    FROM,
    /** Of a propagator: where it is brought to. */
    TO
  }

  /**
   * That an expression lies in a spot.
   *
   * @param top whether it is not part of another expression that does
   */
  record Use(Spot spot, Aspect aspect, boolean top) {}

  /** A range, absolute, with what it is. */
  private record Claim(Spot spot, Aspect aspect, Span range) {
    boolean overlaps(Span other) {
      return range.start() < other.end() && other.start() < range.end();
    }
  }

  SpotMap(SourceTree tree, List<Spot> spots) {
    this.tree = tree;
    this.claims = spots.stream().flatMap(SpotMap::claims).toList();
  }

  /** Looks at the expressions of a unit; those of others are not known. */
  void open(int unit) {
    List<Claim> here = opened.add(unit) ? overlapping(range(unit), claims) : List.of();
    if (!here.isEmpty()) {
      for (Stmt statement : tree.unit(unit).statements()) {
        visit(statement, tree.start(unit), here, List.of());
      }
    }
  }

  private Span range(int unit) {
    return new Span(tree.start(unit), tree.end(unit));
  }

  private static Stream<Claim> claims(Spot spot) {
    return switch (spot.part()) {
      case TaintRule.Source s -> Stream.of(new Claim(spot, Aspect.SOURCE, spot.range()));
      case TaintRule.Sink s -> Stream.of(new Claim(spot, Aspect.SINK, spot.range()));
      case TaintRule.Sanitizer s -> Stream.of(new Claim(spot, Aspect.SANITIZER, spot.range()));
      case TaintRule.Propagator p ->
          Stream.of(claim(spot, Aspect.FROM, p.as().from()), claim(spot, Aspect.TO, p.as().to()))
              .flatMap(Stream::ofNullable);
    };
  }

  private static @Nullable Claim claim(Spot spot, Aspect aspect, String metavariable) {
    Binding binding = spot.match().bindings().get(metavariable);
    return binding == null ? null : new Claim(spot, aspect, binding.range());
  }

  private static List<Claim> overlapping(Span range, List<Claim> claims) {
    return claims.stream().filter(c -> c.overlaps(range)).toList();
  }

  /**
   * Notes which claims an expression lies in.
   *
   * @param open claims that hold no expression around it
   * @param around claims that do
   */
  private void visit(Node node, int base, List<Claim> open, List<Claim> around) {
    Span range = node.span().shift(base);
    List<Claim> near = overlapping(range, open);
    List<Claim> inside = around;
    if (node instanceof Expr expr) {
      List<Claim> holding = near.stream().filter(c -> c.range.contains(range)).toList();
      note(expr, holding, around);
      if (!holding.isEmpty()) {
        near = near.stream().filter(c -> !holding.contains(c)).toList();
        inside = Stream.concat(around.stream(), holding.stream()).toList();
      }
    }
    if (node instanceof Stmt.ExprStmt s) {
      statements.put(s.expr(), true);
    }
    if (!near.isEmpty() || !inside.isEmpty()) {
      List<Claim> left = near;
      List<Claim> all = inside;
      node.forEachChild(child -> visit(child, base, left, all));
    }
  }

  private void note(Expr expr, List<Claim> top, List<Claim> around) {
    if (!top.isEmpty() || !around.isEmpty()) {
      List<Use> here = uses.computeIfAbsent(expr, e -> new ArrayList<>(1));
      for (Claim claim : top) {
        here.add(new Use(claim.spot, claim.aspect, true));
        if (claim.aspect == Aspect.TO) {
          destinations.computeIfAbsent(claim.spot.order(), i -> new ArrayList<>(1)).add(expr);
        }
      }
      around.forEach(c -> here.add(new Use(c.spot, c.aspect, false)));
    }
  }

  /** What an expression is to the spots that it lies in. */
  List<Use> of(Expr expr) {
    return uses.getOrDefault(expr, List.of());
  }

  SourceTree tree() {
    return tree;
  }

  /** The sinks that a range lies in. */
  List<Spot> sinksAround(Span range) {
    return claims.stream()
        .filter(c -> c.aspect == Aspect.SINK && c.range.contains(range))
        .map(Claim::spot)
        .toList();
  }

  /** Where a propagator brings data. */
  List<Expr> destinations(Spot propagator) {
    return destinations.getOrDefault(propagator.order(), List.of());
  }

  /** Whether an expression is a statement by itself. */
  boolean isStatement(Expr expr) {
    return statements.containsKey(expr);
  }

  /** Whether something is claimed as one of these in a unit. */
  boolean claims(Set<Aspect> aspects, int unit) {
    Span range = range(unit);
    return claims.stream().anyMatch(c -> aspects.contains(c.aspect) && c.overlaps(range));
  }

  /** What is claimed in a unit and the header of its function. */
  List<Claimed> claimed(int unit) {
    Span own = range(unit);
    int parent = tree.parent(unit);
    Span around = parent < 0 ? own : range(parent);
    List<Claimed> all = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.overlaps(own)) {
        all.add(claimed(claim, own.start()));
      } else if (claim.overlaps(around)) {
        all.add(claimed(claim, around.start()));
      }
    }
    return all;
  }

  private Claimed claimed(Claim claim, int base) {
    Map<String, String> bound = new HashMap<>();
    claim
        .spot
        .match()
        .bindings()
        .forEach(
            (name, b) -> bound.put(name, tree.text().slice(b.range().start(), b.range().end())));
    return new Claimed(claim.spot.number(), claim.range.shift(-base), bound);
  }

  /** The expressions of a unit that lie in a range, but those that are part of others. */
  List<Expr> within(Span range, int unit) {
    List<Expr> found = new ArrayList<>();
    for (Stmt statement : tree.unit(unit).statements()) {
      collect(statement, range.shift(-tree.start(unit)), found);
    }
    return found;
  }

  private static void collect(Node node, Span range, List<Expr> found) {
    Span own = node.span();
    if (own.start() >= range.end() || range.start() >= own.end()) {
      return;
    }
    if (node instanceof Expr expr && range.contains(own)) {
      found.add(expr);
    } else {
      node.forEachChild(child -> collect(child, range, found));
    }
  }
}
