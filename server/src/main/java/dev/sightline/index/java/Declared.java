package dev.sightline.index.java;

import java.util.List;
import java.util.Optional;

/**
 * What a file of Java declares, as far as others look for it.
 *
 * @param packageName empty if it declares none
 * @param types the types at its top and in these, in the order of the text
 */
record Declared(String packageName, List<Type> types) {

  static final Declared NOTHING = new Declared("", List.of());

  Declared {
    types = List.copyOf(types);
  }

  /**
   * A type.
   *
   * @param name with the types around it, {@code Outer.Inner}
   * @param bases the last names of the types that it extends or implements
   */
  record Type(String name, List<String> bases) {
    Type {
      bases = List.copyOf(bases);
    }
  }

  Optional<Type> type(String name) {
    return types.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
