package dev.sightline.flow;

import dev.sightline.tree.Identifier;
import dev.sightline.value.CallSite;
import java.util.List;
import java.util.Set;

/** Classes of the program whose objects are few and known: enumerations. */
final class Enums {
  private static final Set<String> BASES =
      Set.of("enum.Enum", "enum.StrEnum", "enum.IntEnum", "enum.Flag", "enum.IntFlag");

  private Enums() {}

  /** Whether a call gives one of the constants of an enumeration, by its name. */
  static boolean isChoice(Scene scene, CallSite site) {
    String name = site.receiver() == null ? null : site.receiver().symbols().single();
    return name != null
        && Symbols.lastName(site.call()).equals("valueOf")
        && scene.resolve(name) instanceof Resolution.Type type
        && isEnum(scene, type);
  }

  static boolean isEnum(Scene scene, Resolution.Type type) {
    List<Identifier> modifiers = type.definition().modifiers();
    boolean declared =
        !modifiers.isEmpty() && modifiers.get(modifiers.size() - 1).name().equals("enum");
    return declared || scene.symbols().libraries(type).stream().anyMatch(BASES::contains);
  }
}
