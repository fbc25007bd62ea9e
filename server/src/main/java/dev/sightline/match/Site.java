package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.value.Constant;
import dev.sightline.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit that is being matched, and where it stands. Lives for one search. */
final class Site {
  final Region region;
  final int unit;
  final int base;
  private @Nullable Values values;

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
