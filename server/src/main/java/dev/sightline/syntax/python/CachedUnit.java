package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.tree.Unit;
import java.util.List;

/** What a context was lowered to, and from what, so that the next version can tell if it holds. */
final class CachedUnit {
  final Unit unit;

  /** All contexts that the unit was made of. */
  private final List<SyntaxNode> made;

  /** Relative ranges of what could not be parsed. */
  final int[] errors;

  /** The last version that held the unit. */
  private long version;

  CachedUnit(Unit unit, List<SyntaxNode> made, int[] errors) {
    this.unit = unit;
    this.made = made;
    this.errors = errors;
  }

  /** Whether the last version held this unit, made of the same contexts. */
  @SuppressWarnings("ReferenceEquality") // contexts have no other equality
  boolean isOf(List<SyntaxNode> contexts, long lastVersion) {
    if (version != lastVersion || made.size() != contexts.size()) {
      return false;
    }
    for (int i = 0; i < made.size(); i++) {
      if (made.get(i) != contexts.get(i)) {
        return false;
      }
    }
    return true;
  }

  void heldBy(long newVersion) {
    version = newVersion;
  }
}
