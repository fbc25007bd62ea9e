package dev.sightline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that must occur where a pattern is to match: at least one of each clause. No clauses: it
 * may match anywhere.
 */
record Requirement(List<Set<String>> clauses) {
  private static final int WIDEST = 24;
  private static final int MOST = 4;

  static final Requirement NONE = new Requirement(List.of());

  /** Few names are rarer than many, and long ones rarer than short ones. */
  private static final Comparator<Set<String>> BY_PROMISE =
      Comparator.<Set<String>>comparingInt(Set::size).thenComparingInt(Requirement::minusLength);

  static Requirement allOf(Set<String> names) {
    return new Requirement(names.stream().<Set<String>>map(Set::of).toList());
  }

  Requirement and(Requirement other) {
    if (clauses.isEmpty() || other.clauses.isEmpty()) {
      return clauses.isEmpty() ? other : this;
    }
    Set<Set<String>> both = new LinkedHashSet<>(clauses);
    both.addAll(other.clauses);
    return new Requirement(List.copyOf(both));
  }

  /**
   * Of alternatives: every choice of a clause from each of them, or, where these would be many, two
   * choices. Takes time in proportion to the alternatives.
   */
  static Requirement anyOf(List<Requirement> alternatives) {
    List<Set<String>> product = new ArrayList<>();
    product.add(Set.of());
    boolean small = true;
    for (Requirement alternative : alternatives) {
      if (alternative.clauses.isEmpty()) {
        return NONE;
      }
      small = small && alternative.clauses.size() * product.size() <= MOST;
      product = small ? times(product, alternative.clauses) : product;
      small = small && product.stream().allMatch(clause -> clause.size() <= WIDEST);
    }
    return small ? new Requirement(product) : new Requirement(twoChoices(alternatives));
  }

  private static List<Set<String>> times(List<Set<String>> product, List<Set<String>> clauses) {
    List<Set<String>> joined = new ArrayList<>();
    for (Set<String> a : product) {
      for (Set<String> b : clauses) {
        Set<String> both = new LinkedHashSet<>(a);
        both.addAll(b);
        joined.add(both);
      }
    }
    return joined;
  }

  /** The clauses of an alternative that promise most and second most, each with all others'. */
  private static List<Set<String>> twoChoices(List<Requirement> alternatives) {
    Set<String> first = new LinkedHashSet<>();
    Set<String> second = new LinkedHashSet<>();
    for (Requirement alternative : alternatives) {
      List<Set<String>> sorted = new ArrayList<>(alternative.clauses);
      sorted.sort(BY_PROMISE);
      first.addAll(sorted.getFirst());
      second.addAll(sorted.get(Math.min(1, sorted.size() - 1)));
    }
    return first.equals(second) ? List.of(first) : List.of(first, second);
  }

  private static int minusLength(Set<String> clause) {
    return -clause.stream().mapToInt(String::length).min().orElse(0);
  }

  void addTo(Set<String> names) {
    clauses.forEach(names::addAll);
  }

  /** Whether a place that has some names, and more that they may stand for, can hold a match. */
  boolean holds(Predicate<String> has, Set<String> more) {
    for (Set<String> clause : clauses) {
      boolean any = false;
      for (String name : clause) {
        if (more.contains(name) || has.test(name)) {
          any = true;
          break;
        }
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }
}
