package dev.sightline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the models of one language say of qualified names. Immutable. */
public final class ModelSet {
  public static final ModelSet EMPTY = new ModelSet(List.of());

  private final Map<String, Set<String>> exact = new HashMap<>();
  private final TreeMap<String, Set<String>> prefixes = new TreeMap<>();
  private final CallIndex calls;
  private final Map<String, String> results = new HashMap<>();
  private final Map<String, String> members = new HashMap<>();
  private final Map<String, String> constants = new HashMap<>();
  private final Map<String, List<Model.Made>> made = new HashMap<>();
  private final List<EntryPoint> entryPoints;
  private final List<Setting> settings;
  private final Set<String> libraries;
  private final TypeNames typeNames;
  private final Set<String> entryNames;

  public ModelSet(List<Model> models) {
    settings = models.stream().flatMap(m -> m.settings().stream()).toList();
    calls = new CallIndex(models);
    libraries = models.stream().map(Model::library).collect(Collectors.toUnmodifiableSet());
    entryPoints = models.stream().flatMap(m -> m.entryPoints().stream()).toList();
    entryNames = entryPoints.stream().map(EntryPoint::name).collect(Collectors.toUnmodifiableSet());
    for (Model model : models) {
      results.putAll(model.types().results());
      members.putAll(model.types().members());
      constants.putAll(model.types().constants());
      for (Model.Made one : model.types().made()) {
        made.computeIfAbsent(one.callee().name(), k -> new ArrayList<>()).add(one);
      }
      for (Model.Symbol symbol : model.symbols()) {
        String name = symbol.name();
        boolean prefix = name.endsWith("*");
        (prefix ? prefixes : exact)
            .computeIfAbsent(
                prefix ? name.substring(0, name.length() - 1) : name, key -> new HashSet<>())
            .addAll(symbol.kinds());
      }
    }
    typeNames =
        new TypeNames(
            List.of(
                results.keySet(),
                results.values(),
                members.keySet(),
                calls.names(),
                calls.types(),
                entryNames()));
  }

  private Set<String> entryNames() {
    return entryPoints.stream().map(EntryPoint::name).collect(Collectors.toSet());
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

  /** Whether there is a model of the library with this top-level name. */
  public boolean hasLibrary(String library) {
    return libraries.contains(library);
  }

  /** What is said of what is called or read under a qualified name, by base classes too. */
  public CallModel call(String qualifiedName) {
    return calls.of(qualifiedName);
  }

  /**
   * What is said of a method on an object whose type is not known.
   *
   * @param receiver the last name of the object: {@code cursor} of {@code self.cursor.execute}
   */
  public CallModel method(String method, String receiver) {
    return calls.ofMethod(method, receiver);
  }

  /** Whether models speak of a type of a package; null if they speak of none of its types. */
  public @Nullable Boolean hasType(String inPackage, String name) {
    return typeNames.has(inPackage, name);
  }

  /** The type that a call gives, also of a method by the bases of its class; null if unknown. */
  public @Nullable String resultType(String callee) {
    return inherited(results, callee, 0);
  }

  /** Types of what a call gives that depend on its arguments: the first that holds. */
  public List<Model.Made> made(String callee) {
    return made.isEmpty() ? List.of() : made(callee, 0);
  }

  private List<Model.Made> made(String callee, int depth) {
    List<Model.Made> own = made.get(callee);
    int dot = callee.lastIndexOf('.');
    if (own != null || dot < 0 || depth > 8) {
      return own == null ? List.of() : own;
    }
    for (String base : calls.bases(callee.substring(0, dot))) {
      List<Model.Made> found = made(base + callee.substring(dot), depth + 1);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whether a class of a library inherits from another. */
  public boolean inherits(String type, String from) {
    return inherits(type, from, 0);
  }

  private boolean inherits(String type, String from, int depth) {
    return depth < 8
        && calls.bases(type).stream().anyMatch(b -> b.equals(from) || inherits(b, from, depth + 1));
  }

  /**
   * The type of a member or variable; null if unknown. A type may say what its members are that
   * nobody named, as collections of a database are: {@code Database.*}.
   */
  public @Nullable String memberType(String name) {
    String known = inherited(members, name, 0);
    int dot = name.lastIndexOf('.');
    if (known != null || dot < 0 || !members.containsKey(name.substring(0, dot) + ".*")) {
      return known;
    }
    boolean method = resultType(name) != null || !call(name).isEmpty();
    return method ? null : members.get(name.substring(0, dot) + ".*");
  }

  private @Nullable String inherited(Map<String, String> types, String name, int depth) {
    String own = types.get(name);
    int dot = name.lastIndexOf('.');
    if (own != null || dot < 0 || depth > 8) {
      return own;
    }
    for (String base : calls.bases(name.substring(0, dot))) {
      String found = inherited(types, base + name.substring(dot), depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The classes from which a class of a library inherits. */
  public List<String> bases(String type) {
    return calls.bases(type);
  }

  /** How settings are declared and read, of all libraries. */
  public List<Setting> settings() {
    return settings;
  }

  /** The value of a constant of a library, as text; null if unknown. */
  public @Nullable String constant(String name) {
    return constants.get(name);
  }

  /** The entry points that a call of this name makes of what it is passed. */
  public List<EntryPoint> registeredBy(String name) {
    return entryNames.contains(name)
        ? entryPoints.stream()
            .filter(p -> p.how() == EntryPoint.How.CALL && p.name().equals(name))
            .toList()
        : List.of();
  }

  /** Whether functions become entry points by this decorator, base class or call. */
  public boolean isEntryPoint(String name) {
    return entryNames.contains(name);
  }

  /** What is called from outside, of all libraries. */
  public List<EntryPoint> entryPoints() {
    return entryPoints;
  }
}
