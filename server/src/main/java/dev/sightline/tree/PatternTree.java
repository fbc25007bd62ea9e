package dev.sightline.tree;

import java.util.List;

/**
 * A code pattern, parsed by its language's grammar. Metavariables are names that start with {@code
 * $}, ellipses are ELLIPSIS literals. Definitions in it have inline bodies. Positions count from
 * the start of the pattern's text.
 *
 * @param text the pattern as written
 * @param nodes one expression; or statements in order; or one part
 */
public record PatternTree(Form form, String text, List<Node> nodes) {

  /** What the pattern is a piece of. */
  public enum Form {
    EXPRESSION,
    STATEMENTS,
    FRAGMENT
  }
}
