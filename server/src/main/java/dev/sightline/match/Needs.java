package dev.sightline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a compiled formula needs: names that must occur, and knowledge of more than one unit. */
final class Needs {

  private Needs() {}

  /** Of a rule on code or, if {@code text}, on text of any kind. */
  static Dependency dependency(Term term, boolean text) {
    if (text) {
      return isLineBound(term) ? Dependency.LINE : Dependency.FILE;
    }
    return isOfUnits(term) ? Dependency.UNIT : Dependency.FILE;
  }

  /** Whether each match begins with one of a pattern in some unit. */
  private static boolean isOfUnits(Term term) {
    return switch (term) {
      case CodePattern p -> true;
      case Term.Filtered f -> isOfUnits(f.term());
      case Term.Any a -> a.terms().stream().allMatch(Needs::isOfUnits);
      case Term.Inside i -> isOfUnits(i.term());
      case Term.All a ->
          !a.terms().isEmpty()
              && a.terms().stream().allMatch(Needs::isOfUnits)
              && a.not().stream().allMatch(n -> n instanceof Term.OfRegex || isOfUnits(n));
      case Term.Nothing n -> true;
      case WordPattern w -> false;
      case Term.OfRegex r -> false;
      case Term.Anywhere w -> false;
    };
  }

  /** The patterns of code in a formula. */
  static List<CodePattern> patterns(Term term) {
    List<CodePattern> found = new ArrayList<>();
    addPatterns(term, found);
    return found;
  }

  private static void addPatterns(Term term, List<CodePattern> found) {
    switch (term) {
      case CodePattern p -> found.add(p);
      case Term.Filtered f -> addPatterns(f.term(), found);
      case Term.Any a -> a.terms().forEach(t -> addPatterns(t, found));
      case Term.Inside i -> addPatterns(i.term(), found);
      case Term.Anywhere w -> addPatterns(w.term(), found);
      case Term.All a -> {
        a.terms().forEach(t -> addPatterns(t, found));
        a.not().forEach(t -> addPatterns(t, found));
      }
      default -> {}
    }
  }

  private static boolean isLineBound(Term term) {
    return switch (term) {
      case Term.OfRegex r -> r.regex().isLineBound();
      case Term.Any a -> a.terms().stream().allMatch(Needs::isLineBound);
      case Term.All a ->
          !a.terms().isEmpty()
              && a.terms().stream().allMatch(Needs::isLineBound)
              && a.not().stream().allMatch(Needs::isLineBound);
      case Term.Inside i -> isLineBound(i.term());
      default -> false;
    };
  }

  /**
   * Of the unit in which a match begins; what encloses it may lie in other units.
   *
   * @param body of a function, which holds all that a pattern sees that begins there
   */
  static Requirement ofUnit(Term term, boolean body) {
    return switch (term) {
      case CodePattern p -> body || p.showsInUnit() ? p.requirement() : Requirement.NONE;
      case Term.Filtered f -> ofUnit(f, body);
      case Term.Any a -> anyOf(a.terms(), t -> ofUnit(t, body));
      case Term.All a -> ofUnit(a, body);
      case Term.Inside i -> Requirement.NONE;
      case Term.Anywhere w -> Requirement.NONE;
      case WordPattern w -> Requirement.NONE;
      case Term.OfRegex r -> Requirement.NONE;
      case Term.Nothing n -> Requirement.NONE;
    };
  }

  private static Requirement ofUnit(Term.Filtered filtered, boolean body) {
    boolean whole = body || !(filtered.term() instanceof CodePattern p) || p.showsInUnit();
    return whole ? Filters.requirement(filtered) : Requirement.NONE;
  }

  /** The smallest of the ranges begins in the unit, and with it those that keep to units. */
  private static Requirement ofUnit(Term.All all, boolean body) {
    List<Term> terms = all.terms().stream().filter(t -> !t.isInside()).toList();
    if (terms.isEmpty()) {
      return Requirement.NONE;
    }
    if (terms.size() == 1) {
      return ofUnit(terms.getFirst(), body);
    }
    List<Term> narrow = terms.stream().filter(Needs::keepsToUnit).toList();
    return narrow.isEmpty()
        ? anyOf(terms, t -> ofUnit(t, body))
        : allOf(narrow, t -> ofUnit(t, body));
  }

  /** Whether matches of a formula may begin in other units than what they enclose. */
  static boolean mayEnclose(Term term) {
    return !keepsToUnit(term);
  }

  private static boolean keepsToUnit(Term term) {
    return switch (term) {
      case CodePattern p -> p.reach() == CodePattern.Reach.UNIT;
      case Term.Filtered f -> keepsToUnit(f.term());
      case Term.Any a -> a.terms().stream().allMatch(Needs::keepsToUnit);
      case Term.All a -> a.terms().stream().anyMatch(t -> !t.isInside() && keepsToUnit(t));
      default -> false;
    };
  }

  static Requirement ofFile(Term term) {
    return switch (term) {
      case CodePattern p -> p.requirement();
      case Term.Filtered f -> Filters.requirement(f);
      case Term.Any a -> anyOf(a.terms(), Needs::ofFile);
      case Term.Inside i -> ofFile(i.term());
      case Term.Anywhere w -> ofFile(w.term());
      case Term.All a -> allOf(a.terms(), Needs::ofFile);
      case WordPattern w -> Requirement.NONE;
      case Term.OfRegex r -> Requirement.NONE;
      case Term.Nothing n -> Requirement.NONE;
    };
  }

  private static Requirement anyOf(List<Term> terms, Function<Term, Requirement> of) {
    return Requirement.anyOf(terms.stream().map(of).toList());
  }

  private static Requirement allOf(List<Term> terms, Function<Term, Requirement> of) {
    Requirement all = Requirement.NONE;
    for (Term term : terms) {
      all = all.and(of.apply(term));
    }
    return all;
  }
}
