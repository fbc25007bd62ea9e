package dev.sightline.match;

import dev.sightline.match.regex.Regex;
import java.util.List;

/** A compiled formula. */
sealed interface Term {

  /** A pattern: of code or of words. */
  sealed interface Leaf extends Term permits CodePattern, WordPattern {}

  /** {@code pattern-regex} */
  record OfRegex(Regex regex) implements Term {}

  /** {@code patterns}: {@code terms} in the order in which they are to be evaluated. */
  record All(List<Term> terms, List<Term> not, List<Check> checks, List<List<String>> focus)
      implements Term {}

  /** {@code pattern-either} */
  record Any(List<Term> terms) implements Term {}

  /** Without matches that bind something which a check refuses. */
  record Filtered(Leaf term, List<Check.ByRegex> checks) implements Term {}

  /** {@code pattern-inside} */
  record Inside(Term term) implements Term {}

  /** {@code pattern-anywhere}: holds everywhere if it matches somewhere. */
  record Anywhere(Term term) implements Term {}

  /** {@code pattern-not} where it stands alone in an alternative: denotes nothing. */
  record Nothing() implements Term {}

  /** Whether all that it denotes only says where other matches may lie. */
  default boolean isInside() {
    return switch (this) {
      case Inside i -> true;
      case Anywhere a -> true;
      case Any a -> a.terms().stream().allMatch(Term::isInside);
      case All a -> !a.terms().isEmpty() && a.terms().stream().allMatch(Term::isInside);
      default -> false;
    };
  }
}
