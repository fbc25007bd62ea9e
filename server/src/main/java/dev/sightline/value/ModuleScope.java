package dev.sightline.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the names at the top of a file may hold whenever a function of it runs: imports, definitions
 * and constants. Immutable. A new version of the file keeps the same object as long as nothing in
 * it changed, so that typing in a function leaves the rest of the file alone.
 */
public final class ModuleScope implements Frame.Globals {
  /** Stands for the modules all of whose names are imported. */
  static final String WILDCARD = "*";

  private final Map<String, Bound> names;
  private final Map<String, Map<String, Bound>> classes;
  private final Environment environment;
  private final Map<String, Long> memberHashes = new HashMap<>();

  /**
   * Owns the maps from here on.
   *
   * @param names by name, what is bound at the top of the file
   * @param classes by qualified name of a class, what its body binds
   */
  ModuleScope(
      Map<String, Bound> names, Map<String, Map<String, Bound>> classes, Environment environment) {
    this.names = names;
    this.classes = classes;
    this.environment = environment;
    classes.forEach(this::hashMembers);
  }

  private void hashMembers(String type, Map<String, Bound> members) {
    long hash = Fingerprint.of(type);
    members.forEach(
        (name, bound) -> memberHashes.merge(name, Fingerprint.mix(hash, bound.hash()), Long::sum));
  }

  /** What a name may hold; null if nothing binds it. Builtins count as bound. */
  @Override
  public @Nullable Value lookup(String name) {
    Bound bound = names.get(name);
    if (bound != null) {
      return bound.value();
    }
    Bound modules = names.get(WILDCARD);
    return elsewhere(modules == null ? null : modules.value(), environment, name);
  }

  /** A name that the file does not bind: a builtin, or one of those imported wholesale. */
  static @Nullable Value elsewhere(@Nullable Value modules, Environment environment, String name) {
    String builtin = environment.library().builtin(name);
    if (builtin != null) {
      return Value.ofSymbol(builtin);
    }
    Conventions conventions = environment.conventions();
    List<String> symbols = new ArrayList<>();
    boolean complete = modules == null || modules.symbols().complete();
    for (String module : modules == null ? List.<String>of() : modules.symbols().values()) {
      Boolean has = environment.library().hasType(module, name);
      if (Boolean.TRUE.equals(has)) {
        return Value.ofSymbol(Imports.join(module, name));
      }
      if (has == null && conventions.mayImport(module, name)) {
        symbols.add(Imports.join(module, name));
      }
    }
    if (conventions.looksLikeType(name)) {
      symbols.add(environment.qualify(name)); // of the same package
    }
    return symbols.isEmpty() ? null : Value.UNKNOWN.withSymbols(Names.of(symbols, complete));
  }

  @Override
  public @Nullable Value member(String type, String name) {
    Map<String, Bound> members = classes.get(type);
    Bound bound = members == null ? null : members.get(name);
    return bound == null ? null : bound.value();
  }

  /** The same file while it is still being run: names as a unit at its top finds them. */
  Frame.Globals from(Map<String, Value> seen) {
    return ModulePass.globals(seen, classes, environment);
  }

  /** Stands for all that a unit with these facts may ask here. */
  long context(UnitFacts facts) {
    Bound modules = names.get(WILDCARD);
    long hash = modules == null ? 0 : modules.hash();
    for (String name : facts.names()) {
      Bound bound = names.get(name);
      hash += bound == null ? 0 : bound.hash();
    }
    if (!memberHashes.isEmpty()) {
      for (String member : facts.reads()) {
        hash += memberHashes.getOrDefault(member, 0L);
      }
    }
    return hash;
  }

  /** Names and members that do not mean the same in two scopes. */
  record Changes(Set<String> names, Set<String> members) {

    boolean isEmpty() {
      return names.isEmpty() && members.isEmpty();
    }

    /** Whether they may concern a unit. */
    boolean concern(UnitFacts facts) {
      return names.contains(WILDCARD)
          || names.stream().anyMatch(facts.names()::contains)
          || members.stream().anyMatch(facts.reads()::contains);
    }
  }

  Changes changes(ModuleScope other) {
    Set<String> changed = new HashSet<>();
    for (Set<String> all : List.of(names.keySet(), other.names.keySet())) {
      for (String name : all) {
        if (hash(name) != other.hash(name)) {
          changed.add(name);
        }
      }
    }
    Set<String> members = new HashSet<>();
    for (Set<String> all : List.of(memberHashes.keySet(), other.memberHashes.keySet())) {
      for (String name : all) {
        if (!Objects.equals(memberHashes.get(name), other.memberHashes.get(name))) {
          members.add(name);
        }
      }
    }
    return new Changes(changed, members);
  }

  private long hash(String name) {
    Bound bound = names.get(name);
    return bound == null ? 0 : bound.hash();
  }
}
