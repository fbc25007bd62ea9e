package dev.sightline.match;

import dev.sightline.match.regex.Regex;
import dev.sightline.tree.Span;
import java.util.List;

/** What a formula is evaluated over: code with a tree, or text alone. */
interface Space {

  /** The absolute range of all of it. */
  Span whole();

  /** The text of an absolute range. */
  String text(Span range);

  /** Counts one step of the budget. */
  void step();

  Equality equality();

  /** Whether a pattern may match in it at all: cheap, and never wrong about a no. */
  default boolean mayHold(Term.Leaf pattern) {
    return true;
  }

  /**
   * All matches of a pattern.
   *
   * @param around whether what encloses this space counts too
   */
  List<Hit> find(Term.Leaf pattern, boolean around);

  /** All matches of a regular expression in the text. */
  List<Hit> find(Regex regex);

  /** Those of them that may overlap a match; of an expression that keeps to lines. */
  default List<Hit> findNear(Regex regex, List<Hit> hits) {
    return find(regex);
  }

  /** Whether a condition holds; a match for each way to bind what it binds. */
  List<Hit> check(Check condition, Hit hit);
}
