package dev.sightline.match;

/** What models say of symbols. */
@FunctionalInterface
public interface SymbolKinds {

  SymbolKinds NONE = (qualifiedName, kind) -> false;

  /** Whether a model declares the symbol with this kind, as {@code cpu-count}. */
  boolean hasKind(String qualifiedName, String kind);
}
