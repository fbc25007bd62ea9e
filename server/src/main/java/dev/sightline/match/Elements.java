package dev.sightline.match;

import dev.sightline.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matches a list of nodes, with {@code ...} for any number of them. */
final class Elements {

  /** A piece of the pattern's list: one element, or any number of them, bound if it has a name. */
  record Item(@Nullable Matcher one, @Nullable String several) {
    static final Item ANY = new Item(null, null);

    static Item one(Matcher matcher) {
      return new Item(matcher, null);
    }
  }

  private final List<Item> items;
  private final List<Matcher> wanted = new ArrayList<>();
  private final boolean open;

  /**
   * @param open whether elements behind the last item may remain
   */
  Elements(List<Item> items, boolean open) {
    this.items = List.copyOf(items);
    this.open = open;
    for (Item item : items) {
      if (item.one() != null) {
        wanted.add(item.one());
      }
    }
  }

  boolean inOrder(List<? extends Node> nodes, Site site, Bindings bound, Matcher.Next next) {
    return new Walk(nodes, site, next).inOrder(0, 0, bound);
  }

  /** Every item finds an element of its own, in any order; the rest only if the list is open. */
  boolean inAnyOrder(List<? extends Node> nodes, Site site, Bindings bound, Matcher.Next next) {
    boolean rest = open || wanted.size() < items.size();
    if (wanted.size() > nodes.size() || (!rest && wanted.size() != nodes.size())) {
      return false;
    }
    return new Walk(nodes, site, next).anyOrder(0, bound);
  }

  private final class Walk {
    private final List<? extends Node> nodes;
    private final boolean[] used;
    private final Site site;
    private final Matcher.Next next;

    Walk(List<? extends Node> nodes, Site site, Matcher.Next next) {
      this.nodes = nodes;
      this.used = new boolean[nodes.size()];
      this.site = site;
      this.next = next;
    }

    boolean inOrder(int i, int k, Bindings bound) {
      site.step();
      if (i == items.size()) {
        return (open || k == nodes.size()) && next.accept(bound);
      }
      Item item = items.get(i);
      if (item.one() != null) {
        return k < nodes.size()
            && item.one().match(nodes.get(k), site, bound, b -> inOrder(i + 1, k + 1, b));
      }
      if (item.several() != null) {
        return several(item.several(), i, k, bound);
      }
      if (i == items.size() - 1) {
        return next.accept(bound);
      }
      for (int to = k; to <= nodes.size(); to++) {
        if (inOrder(i + 1, to, bound)) {
          return true;
        }
      }
      return false;
    }

    private boolean several(String name, int i, int k, Bindings bound) {
      int emptyAt = k < nodes.size() ? nodes.get(k).span().start() : 0;
      for (int n = k; n <= nodes.size(); n++) {
        int to = n;
        Binding taken = site.bind(nodes.subList(k, n), emptyAt);
        if (Names.bind(name, taken, site, bound, b -> inOrder(i + 1, to, b))) {
          return true;
        }
      }
      return false;
    }

    boolean anyOrder(int i, Bindings bound) {
      site.step();
      if (i == wanted.size()) {
        return next.accept(bound);
      }
      for (int k = 0; k < used.length; k++) {
        if (!used[k] && take(i, k, bound)) {
          return true;
        }
      }
      return false;
    }

    private boolean take(int i, int k, Bindings bound) {
      used[k] = true;
      boolean enough = wanted.get(i).match(nodes.get(k), site, bound, b -> anyOrder(i + 1, b));
      used[k] = false;
      return enough;
    }
  }
}
