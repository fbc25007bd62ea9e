package dev.sightline.flow;

import dev.sightline.tree.Identifier;
import dev.sightline.value.CallSite;
import dev.sightline.value.Names;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classes of the program whose objects are few and known: enumerations. */
final class Enums {
  private static final Set<String> BASES =
      Set.of("enum.Enum", "enum.StrEnum", "enum.IntEnum", "enum.Flag", "enum.IntFlag");

  /** Methods that say which constant it is. */
  private static final Set<String> NAMES = Set.of("name", "toString");

  private Enums() {}

  /** One of the constants of an enumeration, by its name, or what it is called; else null. */
  static @Nullable Value choice(Scene scene, CallSite site, Value result) {
    Value receiver = site.receiver();
    String type = receiver == null ? null : receiver.symbols().single();
    String method = Symbols.lastName(site.call());
    if (type != null && method.equals("valueOf") && isEnum(scene, type)) {
      return result.withTypes(Names.of(type));
    }
    String own = receiver == null ? null : receiver.types().single();
    boolean plain = site.arguments().isEmpty() && NAMES.contains(method);
    return own != null && plain && isEnum(scene, own)
        ? result.withTypes(Names.of("java.lang.String"))
        : null;
  }

  private static boolean isEnum(Scene scene, String name) {
    return scene.resolve(name) instanceof Resolution.Type type && isEnum(scene, type);
  }

  static boolean isEnum(Scene scene, Resolution.Type type) {
    List<Identifier> modifiers = type.definition().modifiers();
    boolean declared =
        !modifiers.isEmpty() && modifiers.get(modifiers.size() - 1).name().equals("enum");
    return declared || scene.symbols().libraries(type).stream().anyMatch(BASES::contains);
  }
}
