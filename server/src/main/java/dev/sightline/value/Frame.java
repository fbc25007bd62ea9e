package dev.sightline.value;

import dev.sightline.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One function (or the code of one unit at the top of a file or class) while it is evaluated. */
final class Frame {

  /** Finds what a name means outside all functions of the unit; null if nothing binds it there. */
  interface Globals {
    @Nullable Value lookup(String name);

    /** What a class of this file binds a name to; null if that is not known. */
    @Nullable Value member(String type, String name);
  }

  /** An inner function whose body is evaluated when its surroundings are done. */
  record Deferred(Node definition, Scope scope, State.Reach reach) {}

  final @Nullable Frame outer;
  final Globals globals;
  Scope scope;
  final Set<String> nonlocals;

  /** Names of the file that the function assigns. */
  final Set<String> fileNames;

  private final List<@Nullable Value> ever = new ArrayList<>();
  private final IdentityHashMap<Node, Scope> inner = new IdentityHashMap<>();
  private final IdentityHashMap<Node, State> invariants = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> seen = new IdentityHashMap<>();
  final Deque<Deferred> deferred = new ArrayDeque<>();

  /** What the function gives, if it gives anything. */
  @Nullable Value result;

  Frame(@Nullable Frame outer, Globals globals, Scope scope, Bindings bindings) {
    this.outer = outer;
    this.globals = globals;
    this.scope = scope;
    this.nonlocals = bindings.nonlocals();
    this.fileNames = scope.kind == Scope.Kind.FUNCTION ? bindings.globals() : Set.of();
    bindings.bound().forEach(name -> declare(scope, name));
    bindings.globals().forEach(name -> declare(scope, name));
    bindings.nonlocals().forEach(name -> declare(scope, name));
  }

  int declare(Scope where, String name) {
    Integer known = where.slot(name);
    if (known != null) {
      return known;
    }
    int slot = ever.size();
    ever.add(null);
    where.declare(name, slot);
    return slot;
  }

  /** The scope that a comprehension or inner class opens; the same whenever it is evaluated. */
  Scope inner(Node node, Scope.Kind kind) {
    Scope around = scope;
    return inner.computeIfAbsent(node, n -> new Scope(kind, around, Set.of()));
  }

  /** What a variable may hold at any time, as an inner function sees it. */
  Value ever(int slot) {
    Value value = ever.get(slot);
    return value == null ? Value.UNKNOWN : value;
  }

  /** Whether it is assigned here, and not only there from before. */
  boolean isAssigned(int slot) {
    return ever.get(slot) != null;
  }

  void assigned(int slot, Value value) {
    Value old = ever.get(slot);
    ever.set(slot, old == null ? value : old.join(value));
  }

  @Nullable State invariant(Node loop) {
    return invariants.get(loop);
  }

  void keepInvariant(Node loop, State state) {
    invariants.put(loop, state);
  }

  void defer(Node definition, State.Reach reach) {
    if (seen.put(definition, Boolean.TRUE) == null) {
      deferred.add(new Deferred(definition, scope, reach));
    }
  }

  void gives(Value value) {
    result = result == null ? value : result.join(value);
  }
}
