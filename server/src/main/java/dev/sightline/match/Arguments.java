package dev.sightline.match;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches the arguments of a call. Named ones match in any order; the others in theirs, where
 * {@code ...} stands for any arguments at all.
 */
final class Arguments {

  /** A piece of the pattern's argument list. */
  sealed interface Item {
    /** {@code ...} */
    record Any() implements Item {}

    /** {@code $...X} */
    record Several(String name) implements Item {}

    /** {@code a}, {@code *a}, {@code **a}; a bare metavariable takes spreads too. */
    record One(Argument.Kind kind, boolean bare, Matcher value) implements Item {}

    /** {@code k=a}, {@code $K=a} */
    record Named(String name, Matcher value) implements Item {}
  }

  private final List<Item> ordered = new ArrayList<>();
  private final List<Item.Named> named = new ArrayList<>();

  Arguments(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Named n) {
        named.add(n);
      } else if (!(item instanceof Item.Any && endsWithAny())) {
        ordered.add(item);
      }
    }
  }

  private boolean endsWithAny() {
    return !ordered.isEmpty() && ordered.getLast() instanceof Item.Any;
  }

  boolean match(List<Argument> arguments, Site site, Bindings bound, Matcher.Next next) {
    if (named.isEmpty() && ordered.size() == 1 && ordered.getFirst() instanceof Item.Any) {
      return next.accept(bound);
    }
    return new Matching(arguments, site, next).named(0, bound);
  }

  private final class Matching {
    private final List<Argument> arguments;
    private final boolean[] used;
    private final Site site;
    private final Matcher.Next next;

    Matching(List<Argument> arguments, Site site, Matcher.Next next) {
      this.arguments = arguments;
      this.used = new boolean[arguments.size()];
      this.site = site;
      this.next = next;
    }

    boolean named(int i, Bindings bound) {
      if (i == named.size()) {
        return ordered(0, 0, bound);
      }
      Item.Named item = named.get(i);
      for (int k = 0; k < arguments.size(); k++) {
        Identifier name = arguments.get(k).name();
        if (name != null && !used[k] && mayBe(item.name(), name) && take(i, k, name, bound)) {
          return true;
        }
      }
      return false;
    }

    private static boolean mayBe(String pattern, Identifier name) {
      return Names.isMetavariable(pattern) || pattern.equals(name.name());
    }

    private boolean take(int i, int k, Identifier name, Bindings bound) {
      Item.Named item = named.get(i);
      used[k] = true;
      boolean enough =
          Names.identifier(item.name())
              .match(
                  name,
                  site,
                  bound,
                  b -> item.value().match(arguments.get(k).value(), site, b, c -> named(i + 1, c)));
      used[k] = false;
      return enough;
    }

    boolean ordered(int i, int from, Bindings bound) {
      site.step();
      int k = skipUsed(from);
      if (i == ordered.size()) {
        return k == arguments.size() && next.accept(bound);
      }
      return switch (ordered.get(i)) {
        case Item.Any a -> any(i, k, bound);
        case Item.Several s -> several(s, i, k, bound);
        case Item.One one -> k < arguments.size() && one(one, i, k, bound);
        case Item.Named n -> false;
      };
    }

    private int skipUsed(int from) {
      int k = from;
      while (k < used.length && used[k]) {
        k++;
      }
      return k;
    }

    private boolean any(int i, int from, Bindings bound) {
      if (i == ordered.size() - 1) {
        return next.accept(bound);
      }
      for (int k = from; k <= arguments.size(); k++) {
        if (ordered(i + 1, k, bound)) {
          return true;
        }
      }
      return false;
    }

    private boolean several(Item.Several item, int i, int from, Bindings bound) {
      List<Node> taken = new ArrayList<>();
      for (int k = from; ; k++) {
        int to = k;
        int emptyAt = from < arguments.size() ? arguments.get(from).span().start() : 0;
        if (Names.bind(
            item.name(), site.bind(taken, emptyAt), site, bound, b -> ordered(i + 1, to, b))) {
          return true;
        }
        if (k == arguments.size()) {
          return false;
        }
        if (!used[k]) {
          taken.add(arguments.get(k));
        }
      }
    }

    private boolean one(Item.One item, int i, int k, Bindings bound) {
      Argument argument = arguments.get(k);
      Node target = target(item, argument);
      return target != null
          && item.value().match(target, site, bound, b -> ordered(i + 1, k + 1, b));
    }

    private static @Nullable Node target(Item.One item, Argument argument) {
      if (argument.kind() == item.kind()) {
        return argument.value();
      }
      return item.bare() && argument.kind() != Argument.Kind.NAMED ? argument : null;
    }
  }
}
