package dev.sightline.index;

import java.util.List;
import java.util.Optional;

/**
 * What a file declares by its content, as far as others look for it.
 *
 * @param packageName what its definitions stand in; empty if it says nothing
 * @param types the types at its top and in these, in the order of the text
 */
public record Outline(String packageName, List<Type> types) {

  public static final Outline NOTHING = new Outline("", List.of());

  public Outline {
    types = List.copyOf(types);
  }

  /**
   * A type.
   *
   * @param name with the types around it, {@code Outer.Inner}
   * @param bases the last names of the types that it extends or implements
   */
  public record Type(String name, List<String> bases) {
    public Type {
      bases = List.copyOf(bases);
    }
  }

  /** A type by its name. */
  public Optional<Type> type(String name) {
    return types.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
