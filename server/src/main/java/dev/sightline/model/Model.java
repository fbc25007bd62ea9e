package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;
import java.util.Set;

/**
 * What one library is.
 *
 * @param library its top-level import
 */
public record Model(String library, String language, List<Symbol> symbols, Place place) {
  public Model {
    symbols = List.copyOf(symbols);
  }

  /**
   * A function, class or value of the library.
   *
   * @param name fully qualified; a {@code *} at its end stands for every name that begins so
   */
  public record Symbol(String name, Set<String> kinds, Place place) {
    public Symbol {
      kinds = Set.copyOf(kinds);
    }
  }
}
