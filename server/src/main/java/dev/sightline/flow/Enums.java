package dev.sightline.flow;

import java.util.Set;

/** Classes of the program whose objects are few and known: enumerations. */
final class Enums {
  private static final Set<String> BASES =
      Set.of("enum.Enum", "enum.StrEnum", "enum.IntEnum", "enum.Flag", "enum.IntFlag");

  private Enums() {}

  static boolean isEnum(Scene scene, Resolution.Type type) {
    return scene.symbols().libraries(type).stream().anyMatch(BASES::contains);
  }
}
