package dev.sightline.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names at the top of a file may hold whenever a function of it runs: imports, definitions
 * and constants. Immutable. A new version of the file keeps the same object as long as nothing in
 * it changed, so that typing in a function leaves the rest of the file alone.
 */
public final class ModuleScope implements Frame.Globals {
  /** Stands for the modules all of whose names are imported. */
  static final String WILDCARD = "*";

  private final Map<String, Value> names;
  private final Map<String, Map<String, Value>> classes;
  private final Library library;
  private final Map<String, Long> nameHashes = new HashMap<>();
  private final Map<String, Long> memberHashes = new HashMap<>();

  /**
   * @param names by name, what is bound at the top of the file
   * @param classes by qualified name of a class, what its body binds
   */
  ModuleScope(Map<String, Value> names, Map<String, Map<String, Value>> classes, Library library) {
    this.names = Map.copyOf(names);
    this.classes = Map.copyOf(classes);
    this.library = library;
    names.forEach((name, value) ->
        nameHashes.put(name, Fingerprint.mix(Fingerprint.of(name), Fingerprint.of(value))));
    classes.forEach(this::hashMembers);
  }

  private void hashMembers(String type, Map<String, Value> members) {
    long hash = Fingerprint.of(type);
    members.forEach((name, value) ->
        memberHashes.merge(
            name,
            Fingerprint.mix(hash, Fingerprint.mix(Fingerprint.of(name), Fingerprint.of(value))),
            Long::sum));
  }

  /** What a name may hold; null if nothing binds it. Builtins count as bound. */
  @Override
  public @Nullable Value lookup(String name) {
    Value value = names.get(name);
    return value == null ? elsewhere(names.get(WILDCARD), library, name) : value;
  }

  /** A name that the file does not bind: a builtin, or one of those imported wholesale. */
  static @Nullable Value elsewhere(@Nullable Value modules, Library library, String name) {
    if (library.isBuiltin(name)) {
      return Value.ofSymbol(name);
    }
    return modules == null
        ? null
        : Value.UNKNOWN.withSymbols(modules.symbols().map(module -> Imports.join(module, name)));
  }

  @Override
  public @Nullable Value member(String type, String name) {
    Map<String, Value> members = classes.get(type);
    return members == null ? null : members.get(name);
  }

  /** The same file while it is still being run: names as a unit at its top finds them. */
  Frame.Globals from(Map<String, Value> seen) {
    return ModulePass.globals(seen, classes, library);
  }

  /** Stands for all that a unit with these facts may ask here. */
  long context(UnitFacts facts) {
    long hash = nameHashes.getOrDefault(WILDCARD, 0L);
    for (String name : facts.names()) {
      hash += nameHashes.getOrDefault(name, 0L);
    }
    if (!memberHashes.isEmpty()) {
      for (String member : facts.reads()) {
        hash += memberHashes.getOrDefault(member, 0L);
      }
    }
    return hash;
  }

  boolean sameAs(ModuleScope other) {
    return names.equals(other.names) && classes.equals(other.classes);
  }
}
