package dev.sightline.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the models of one language say of qualified names. Immutable. */
public final class ModelSet {
  public static final ModelSet EMPTY = new ModelSet(List.of());

  private final Map<String, Set<String>> exact = new HashMap<>();
  private final TreeMap<String, Set<String>> prefixes = new TreeMap<>();

  public ModelSet(List<Model> models) {
    for (Model model : models) {
      for (Model.Symbol symbol : model.symbols()) {
        String name = symbol.name();
        boolean prefix = name.endsWith("*");
        (prefix ? prefixes : exact)
            .computeIfAbsent(
                prefix ? name.substring(0, name.length() - 1) : name, key -> new HashSet<>())
            .addAll(symbol.kinds());
      }
    }
  }

  /** Whether a model declares the name, or names that begin like it, with this kind. */
  public boolean hasKind(String qualifiedName, String kind) {
    return exact.getOrDefault(qualifiedName, Set.of()).contains(kind)
        || (!prefixes.isEmpty() && kinds(qualifiedName).contains(kind));
  }

  /** Every kind of a name. */
  public Set<String> kinds(String qualifiedName) {
    Set<String> kinds = new HashSet<>(exact.getOrDefault(qualifiedName, Set.of()));
    prefixes
        .headMap(qualifiedName, true)
        .forEach((prefix, given) -> {
          if (qualifiedName.startsWith(prefix)) {
            kinds.addAll(given);
          }
        });
    return kinds;
  }

  /** The names declared with a kind, without those of a {@code *}. */
  public Set<String> names(String kind) {
    Set<String> names = new HashSet<>();
    exact.forEach((name, kinds) -> {
      if (kinds.contains(kind)) {
        names.add(name);
      }
    });
    return names;
  }

  /**
   * Whether a kind is declared for names that begin in some way, so that {@link #names} lacks some.
   */
  public boolean hasOpenNames(String kind) {
    return prefixes.values().stream().anyMatch(kinds -> kinds.contains(kind));
  }
}
