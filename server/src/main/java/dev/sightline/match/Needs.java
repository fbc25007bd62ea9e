package dev.sightline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a compiled formula needs: names that must occur, and knowledge of more than one unit. */
final class Needs {

  private Needs() {}

  /** Of a rule on code or, if {@code text}, on text of any kind. */
  static Dependency dependency(Term term, boolean text) {
    if (text) {
      return isLineBound(term) ? Dependency.LINE : Dependency.FILE;
    }
    return ofCode(term, false);
  }

  private static Dependency ofCode(Term term, boolean around) {
    return switch (term) {
      case CodePattern p ->
          switch (p.reach()) {
            case UNIT -> Dependency.UNIT;
            case HEADER -> around ? Dependency.CONTEXT : Dependency.FILE;
            case SEQUENCE -> Dependency.SEQUENCE;
            case FILE -> Dependency.FILE;
          };
      case WordPattern w -> Dependency.FILE;
      case Term.Filtered f -> ofCode(f.term(), around);
      case Term.OfRegex r -> Dependency.FILE;
      case Term.Any a -> most(a.terms(), around);
      case Term.Inside i -> ofCode(i.term(), true);
      case Term.All a ->
          a.terms().isEmpty() ? Dependency.FILE : max(most(a.terms(), around), most(a.not(), true));
      case Term.Anywhere w -> Dependency.FILE;
      case Term.Nothing n -> Dependency.UNIT;
    };
  }

  private static Dependency most(List<Term> terms, boolean around) {
    Dependency most = Dependency.UNIT;
    for (Term term : terms) {
      most = max(most, ofCode(term, around));
    }
    return most;
  }

  private static Dependency max(Dependency a, Dependency b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** The patterns in a formula whose matches may run along several units. */
  static List<CodePattern> sequences(Term term) {
    List<CodePattern> found = new ArrayList<>();
    addSequences(term, found);
    return found;
  }

  private static void addSequences(Term term, List<CodePattern> found) {
    switch (term) {
      case CodePattern p when p.reach() == CodePattern.Reach.SEQUENCE -> found.add(p);
      case Term.Filtered f -> addSequences(f.term(), found);
      case Term.Any a -> a.terms().forEach(t -> addSequences(t, found));
      case Term.Inside i -> addSequences(i.term(), found);
      case Term.All a -> {
        a.terms().forEach(t -> addSequences(t, found));
        a.not().forEach(t -> addSequences(t, found));
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

  /** Of the unit that holds a match; what encloses it may lie in other units. */
  static Requirement ofUnit(Term term) {
    return of(term, t -> t.isInside() ? Requirement.NONE : null);
  }

  static Requirement ofFile(Term term) {
    return of(term, t -> null);
  }

  private static Requirement of(Term term, Function<Term, @Nullable Requirement> special) {
    Requirement known = special.apply(term);
    if (known != null) {
      return known;
    }
    return switch (term) {
      case CodePattern p -> p.requirement();
      case Term.Filtered f -> Filters.requirement(f);
      case Term.Any a -> {
        Requirement either = of(a.terms().getFirst(), special);
        for (Term t : a.terms().subList(1, a.terms().size())) {
          either = either.or(of(t, special));
        }
        yield either;
      }
      case Term.Inside i -> of(i.term(), special);
      case Term.Anywhere w -> of(w.term(), special);
      case Term.All a -> {
        Requirement all = Requirement.NONE;
        for (Term t : a.terms()) {
          all = all.and(of(t, special));
        }
        yield all;
      }
      case WordPattern w -> Requirement.NONE;
      case Term.OfRegex r -> Requirement.NONE;
      case Term.Nothing n -> Requirement.NONE;
    };
  }
}
