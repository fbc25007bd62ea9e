package dev.sightline.syntax.antlr;

import dev.sightline.tree.Unit;
import java.util.List;

/** What a context was lowered to, and from what, so that the next version can tell if it holds. */
final class CachedUnit {
  final Unit unit;

  /** Relative ranges of what could not be parsed. */
  final int[] errors;

  /** The contexts before the one that holds this: decorators, or the statement's first pieces. */
  private final List<SyntaxNode> before;

  private final SyntaxNode last;

  /** The last version that held the unit. */
  private long version;

  CachedUnit(Unit unit, int[] errors, List<SyntaxNode> before, SyntaxNode last) {
    this.unit = unit;
    this.errors = errors;
    this.before = List.copyOf(before);
    this.last = last;
  }

  /** Whether the last version held this unit, made of these pieces and a last. */
  @SuppressWarnings("ReferenceEquality") // contexts have no other equality
  boolean isOf(List<SyntaxNode> pieces, SyntaxNode end, long lastVersion) {
    if (version != lastVersion || last != end || before.size() != pieces.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) != pieces.get(i)) {
        return false;
      }
    }
    return true;
  }

  void heldBy(long newVersion) {
    version = newVersion;
  }
}
