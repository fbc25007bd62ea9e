package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.value.Constant;
import dev.sightline.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The unit that is being matched, and where it stands. Lives for one search. */
final class Site {
  final Region region;
  final int unit;
  final int base;
  private @Nullable Values values;
  private @Nullable List<Node> renamedCalls;
  private @Nullable List<Node> renamedNames;

  Site(Region region, int unit, int base) {
    this.region = region;
    this.unit = unit;
    this.base = base;
  }

  void step() {
    region.steps().step();
  }

  Values values() {
    Values known = values;
    if (known == null) {
      known = region.file().values(unit);
      values = known;
    }
    return known;
  }

  @Nullable String qualifiedName(Expr expr) {
    return values().qualifiedName(expr);
  }

  @Nullable Constant constant(Expr expr) {
    return values().constant(expr);
  }

  UnitIndex index() {
    return region.index(unit);
  }

  /** Whether a name may stand for something of more than one part, or of another name. */
  boolean mayMeanMore(String name) {
    Aliases.Found own = index().aliases();
    Aliases.Found all = region.aliases().found();
    return own.imported().contains(name)
        || all.imported().contains(name)
        || own.renamed().contains(name)
        || all.renamed().contains(name);
  }

  /** Calls of plain names that may stand for another. */
  List<Node> renamedCalls() {
    List<Node> known = renamedCalls;
    if (known == null) {
      known = renamed(index()::callsOf);
      renamedCalls = known;
    }
    return known;
  }

  /** Plain names that may stand for another. */
  List<Node> renamedNames() {
    List<Node> known = renamedNames;
    if (known == null) {
      known = renamed(index()::referencesTo);
      renamedNames = known;
    }
    return known;
  }

  private List<Node> renamed(Function<String, List<Node>> nodes) {
    Set<String> own = index().aliases().renamed();
    List<Node> found = new ArrayList<>();
    for (String name : own) {
      addPlain(nodes.apply(name), found);
    }
    for (String name : region.aliases().found().renamed()) {
      if (!own.contains(name)) {
        addPlain(nodes.apply(name), found);
      }
    }
    return found;
  }

  private static void addPlain(List<Node> nodes, List<Node> into) {
    for (Node node : nodes) {
      Node reference = node instanceof Expr.Call c ? c.callee() : node;
      if (reference instanceof Expr.Name) {
        into.add(node);
      }
    }
  }

  Span range(Node node) {
    return region.range(node, this);
  }

  Binding bind(Node node) {
    return new Binding.Code(node, unit, range(node));
  }

  Binding bind(List<? extends Node> nodes, int emptyAt) {
    if (nodes.isEmpty()) {
      return new Binding.Several(List.of(), unit, new Span(emptyAt + base, emptyAt + base));
    }
    Span range = range(nodes.getFirst()).to(range(nodes.getLast()));
    return new Binding.Several(List.copyOf(nodes), unit, range);
  }
}
