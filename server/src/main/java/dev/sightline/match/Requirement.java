package dev.sightline.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that must occur where a pattern is to match: at least one of each clause. No clauses: it
 * may match anywhere.
 */
record Requirement(List<Set<String>> clauses) {
  private static final int WIDEST = 24;

  static final Requirement NONE = new Requirement(List.of());

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

  /** Of two alternatives; clauses that get too wide are left out. */
  Requirement or(Requirement other) {
    List<Set<String>> either = new ArrayList<>();
    for (Set<String> a : clauses) {
      for (Set<String> b : other.clauses) {
        Set<String> joined = new LinkedHashSet<>(a);
        joined.addAll(b);
        if (joined.size() <= WIDEST || clauses.size() + other.clauses.size() == 2) {
          either.add(Set.copyOf(joined));
        }
      }
    }
    return new Requirement(either.size() <= WIDEST ? either : List.of(narrowest(either)));
  }

  private static Set<String> narrowest(List<Set<String>> clauses) {
    Set<String> best = clauses.getFirst();
    for (Set<String> clause : clauses) {
      if (clause.size() < best.size()) {
        best = clause;
      }
    }
    return best;
  }

  /** Whether a place with these names, and more that they may stand for, can hold a match. */
  boolean holds(Set<String> names, Set<String> more) {
    for (Set<String> clause : clauses) {
      boolean any = false;
      for (String name : clause) {
        if (names.contains(name) || more.contains(name)) {
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
