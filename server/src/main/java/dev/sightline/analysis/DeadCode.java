package dev.sightline.analysis;

import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Values;

/**
 * Tells what of a file never runs because a condition around it is a constant. Code behind a {@code
 * return} or {@code raise} is not meant: it is left there by mistake, and runs after the next edit.
 */
record DeadCode(FileVersion version) {

  /** Whether what stands at an absolute range never runs. */
  boolean holds(Span range) {
    SourceTree tree = version.tree();
    int unit = tree == null ? -1 : tree.unitAt(range.start());
    if (tree == null || unit < 0) {
      return false;
    }
    Span inUnit = range.shift(-tree.start(unit));
    Values values = version.values(unit);
    return tree.unit(unit).statements().stream().anyMatch(s -> isDead(s, inUnit, values));
  }

  /**
   * What is around the range counts, and the statements at its beginning: of an {@code if} that is
   * found as a whole, its branches do not.
   */
  private static boolean isDead(Node node, Span range, Values values) {
    Span span = node.span();
    if (range.start() < span.start() || range.start() >= span.end()) {
      return false;
    }
    boolean counts = span.contains(range) || node instanceof Stmt;
    if (counts && !values.reachable(node)) {
      return true;
    }
    boolean[] found = {false};
    node.forEachChild(child -> found[0] = found[0] || isDead(child, range, values));
    return found[0];
  }
}
