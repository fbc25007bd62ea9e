package dev.sightline.match;

import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The algebra of sets of ranges with bindings. */
final class Hits {
  private static final Comparator<Hit> BY_RANGE =
      Comparator.<Hit>comparingInt(h -> h.range().start()).thenComparingInt(h -> h.range().end());

  private Hits() {}

  /** Pairs where one lies in the other and both agree: the smaller one, with both bindings. */
  static List<Hit> intersect(List<Hit> a, List<Hit> b, Space space) {
    Ranges ranges = new Ranges(b);
    List<Hit> result = new ArrayList<>();
    for (Hit x : a) {
      ranges.anyTouching(
          x,
          y -> {
            space.step();
            addCommon(x, y, space, result);
            return false;
          });
    }
    return distinct(result);
  }

  private static void addCommon(Hit x, Hit y, Space space, List<Hit> result) {
    Hit smaller = smaller(x, y);
    if (smaller != null) {
      boolean swapped = x.inside() && !y.inside();
      Bindings first = swapped ? y.bindings() : x.bindings();
      Bindings second = swapped ? x.bindings() : y.bindings();
      Bindings both = first.unify(second, space.equality());
      if (both != null) {
        result.add(smaller.with(both));
      }
    }
  }

  /** An inside-range keeps no match that is bigger than itself. */
  private static @Nullable Hit smaller(Hit x, Hit y) {
    if (x.inside() != y.inside()) {
      Hit outer = x.inside() ? x : y;
      Hit inner = x.inside() ? y : x;
      return outer.range().contains(inner.range()) ? inner : null;
    }
    return y.range().contains(x.range()) ? x : x.range().contains(y.range()) ? y : null;
  }

  /**
   * Without those that agree with one of the other set which has the same range, or holds theirs if
   * it is an inside-range, or overlaps it if it is a match of text.
   */
  static List<Hit> without(List<Hit> hits, List<Hit> not, Space space) {
    if (not.isEmpty()) {
      return hits;
    }
    Ranges ranges = new Ranges(not);
    List<Hit> left = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      if (!isCovered(hit, ranges, space)) {
        left.add(hit);
      }
    }
    return left;
  }

  private static boolean isCovered(Hit hit, Ranges not, Space space) {
    return not.anyTouching(
        hit,
        other -> {
          space.step();
          return covers(other, hit.range())
              && hit.bindings().agrees(other.bindings(), space.equality());
        });
  }

  private static boolean covers(Hit other, Span range) {
    return switch (other.kind()) {
      case EXACT -> other.range().equals(range);
      case INSIDE -> other.range().contains(range);
      case TEXT -> other.range().start() < range.end() && range.start() < other.range().end();
    };
  }

  /** In order of their ranges, each once. */
  static List<Hit> distinct(List<Hit> hits) {
    if (hits.size() < 2) {
      return hits;
    }
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(BY_RANGE);
    List<Hit> result = new ArrayList<>(sorted.size());
    int sameRange = 0;
    for (Hit hit : sorted) {
      if (!result.isEmpty() && !result.getLast().range().equals(hit.range())) {
        sameRange = result.size();
      }
      if (result.subList(sameRange, result.size()).stream().noneMatch(hit::sameAs)) {
        result.add(hit);
      }
    }
    return result;
  }

  /** The ranges of the metavariables; one list stands for alternatives. */
  static List<Hit> focus(List<Hit> hits, List<String> metavariables) {
    List<Hit> result = new ArrayList<>();
    for (Hit hit : hits) {
      for (String metavariable : metavariables) {
        Binding binding = hit.bindings().get(metavariable);
        if (binding == null) {
          continue;
        }
        Span range = binding.range();
        if (hit.range().contains(range)) {
          result.add(new Hit(range, hit.bindings(), hit.kind()));
        } else if (range.contains(hit.range())) {
          result.add(hit);
        }
      }
    }
    return distinct(result);
  }
}
