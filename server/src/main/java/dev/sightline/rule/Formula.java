package dev.sightline.rule;

import dev.sightline.data.Place;
import java.util.List;

/**
 * What a rule looks for, as the tree of operators of Semgrep's rule syntax. A formula denotes a set
 * of ranges with bindings of metavariables.
 */
public sealed interface Formula extends Query {

  /** Where the formula stands in its rule file. */
  Place place();

  /** {@code pattern: text}. */
  record Pattern(String text, Place place) implements Formula {}

  /** {@code pattern-regex: text}, over the source text. */
  record Regex(String text, Place place) implements Formula {}

  /**
   * {@code patterns}: what all terms have in common, narrowed by conditions, then focused. Each
   * element of {@code focus} is one focus-metavariable key: a list of alternatives.
   */
  record All(List<Formula> terms, List<Condition> conditions, List<List<String>> focus, Place place)
      implements Formula {}

  /** {@code pattern-either}. */
  record Any(List<Formula> terms, Place place) implements Formula {}

  /** {@code pattern-not}, {@code pattern-not-regex}; of an {@link Inside}, pattern-not-inside. */
  record Not(Formula term, Place place) implements Formula {}

  /** {@code pattern-inside}. */
  record Inside(Formula term, Place place) implements Formula {}

  /** {@code anywhere}: matches somewhere in the file; its range is dropped, its bindings kept. */
  record Anywhere(Formula term, Place place) implements Formula {}
}
