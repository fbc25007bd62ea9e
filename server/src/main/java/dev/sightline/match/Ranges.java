package dev.sightline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Hits by their ranges, so that those that touch a range are found without a look at all the
 * others: sorted by start, with the furthest end of each half known.
 */
final class Ranges {
  private final List<Hit> sorted;
  private final int[] furthest;

  Ranges(List<Hit> hits) {
    this.sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparingInt(h -> h.range().start()));
    this.furthest = new int[sorted.size()];
    measure(0, sorted.size());
  }

  /** The middle of a part keeps the furthest end in that part. */
  private int measure(int from, int to) {
    if (from >= to) {
      return Integer.MIN_VALUE;
    }
    int middle = (from + to) >>> 1;
    int sides = Math.max(measure(from, middle), measure(middle + 1, to));
    furthest[middle] = Math.max(sorted.get(middle).range().end(), sides);
    return furthest[middle];
  }

  /**
   * Asks for each hit that shares a place with a range, borders too, until one is what is wanted.
   */
  boolean anyTouching(Hit hit, Predicate<Hit> wanted) {
    return any(0, sorted.size(), hit, wanted);
  }

  private boolean any(int from, int to, Hit hit, Predicate<Hit> wanted) {
    if (from >= to) {
      return false;
    }
    int middle = (from + to) >>> 1;
    if (furthest[middle] < hit.range().start()) {
      return false;
    }
    if (any(from, middle, hit, wanted)) {
      return true;
    }
    Hit other = sorted.get(middle);
    if (other.range().start() > hit.range().end()) {
      return false;
    }
    return (other.range().end() >= hit.range().start() && wanted.test(other))
        || any(middle + 1, to, hit, wanted);
  }
}
