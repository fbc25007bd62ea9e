package dev.sightline.match;

import java.util.ArrayList;
import java.util.List;

/** Evaluates formulas over a space. */
final class Evaluator {
  private final Space space;

  Evaluator(Space space) {
    this.space = space;
  }

  List<Hit> hits(Term term) {
    return hits(term, false);
  }

  private List<Hit> hits(Term term, boolean around) {
    return switch (term) {
      case Term.Leaf leaf -> space.find(leaf, around);
      case Term.Filtered f -> filtered(f, around);
      case Term.OfRegex r -> space.find(r.regex());
      case Term.Any any -> {
        List<Hit> all = new ArrayList<>();
        any.terms().forEach(t -> all.addAll(hits(t, around)));
        yield Hits.distinct(all);
      }
      case Term.Inside inside -> hits(inside.term(), true).stream().map(Hit::asInside).toList();
      case Term.Anywhere anywhere ->
          hits(anywhere.term(), true).stream()
              .map(h -> new Hit(space.whole(), h.bindings(), Hit.Kind.INSIDE))
              .toList();
      case Term.Nothing n -> List.of();
      case Term.All all -> all(all, around);
    };
  }

  private List<Hit> filtered(Term.Filtered term, boolean around) {
    List<Hit> hits = space.find(term.term(), around);
    if (hits.isEmpty()) {
      return hits;
    }
    List<Hit> left = new ArrayList<>();
    for (Hit hit : hits) {
      if (passes(hit, term.checks())) {
        left.add(hit);
      }
    }
    return left;
  }

  private boolean passes(Hit hit, List<Check.ByRegex> checks) {
    for (Check.ByRegex check : checks) {
      if (hit.bindings().get(check.metavariable()) != null && space.check(check, hit).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<Hit> all(Term.All all, boolean around) {
    List<Hit> hits = new ArrayList<>();
    if (all.terms().isEmpty()) {
      hits.add(new Hit(space.whole(), Bindings.NONE, Hit.Kind.EXACT));
    }
    if (all.terms().stream().anyMatch(t -> !mayHold(t))) {
      return hits;
    }
    boolean first = true;
    boolean several = all.terms().stream().filter(t -> !t.isInside()).count() > 1;
    for (Term term : all.terms()) {
      List<Hit> more = hits(term, around || (several && Needs.mayEnclose(term)));
      hits = first ? more : Hits.intersect(hits, more, space);
      first = false;
      if (hits.isEmpty()) {
        return hits;
      }
    }
    for (Term not : all.not()) {
      List<Hit> refused =
          not instanceof Term.OfRegex r && r.regex().isLineBound()
              ? space.findNear(r.regex(), hits)
              : hits(not, true);
      hits = Hits.without(hits, refused, space);
    }
    return focus(all, check(all, hits));
  }

  /** Whether the space may hold a match of a term at all: cheap, and never wrong about a no. */
  private boolean mayHold(Term term) {
    return switch (term) {
      case Term.Leaf leaf -> space.mayHold(leaf);
      case Term.Filtered f -> space.mayHold(f.term());
      case Term.Any a -> a.terms().stream().anyMatch(this::mayHold);
      case Term.All a -> a.terms().stream().allMatch(this::mayHold);
      case Term.Inside i -> mayHold(i.term());
      case Term.Anywhere a -> mayHold(a.term());
      case Term.OfRegex r -> true;
      case Term.Nothing n -> false;
    };
  }

  private List<Hit> check(Term.All all, List<Hit> hits) {
    List<Hit> left = hits;
    for (Check check : all.checks()) {
      List<Hit> passed = new ArrayList<>();
      for (Hit hit : left) {
        passed.addAll(space.check(check, hit));
      }
      left = passed;
    }
    return left;
  }

  /** Several focus keys: what their ranges have in common. */
  private List<Hit> focus(Term.All all, List<Hit> hits) {
    if (all.focus().isEmpty()) {
      return hits;
    }
    List<Hit> focused = Hits.focus(hits, all.focus().getFirst());
    for (List<String> more : all.focus().subList(1, all.focus().size())) {
      focused = Hits.intersect(focused, Hits.focus(hits, more), space);
    }
    return focused;
  }
}
