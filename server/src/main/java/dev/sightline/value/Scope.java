package dev.sightline.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where names are looked up: each bound name has a slot in the state of its frame. */
final class Scope {

  /** What opened the scope. */
  enum Kind {
    /** The top of a file: unassigned names are looked up further, later code sees the end. */
    MODULE,
    CLASS,
    FUNCTION,
    COMPREHENSION
  }

  final Kind kind;
  final @Nullable Scope outer;
  private final Map<String, Integer> slots = new HashMap<>();
  private final Set<String> shared;

  Scope(Kind kind, @Nullable Scope outer, Set<String> shared) {
    this.kind = kind;
    this.outer = outer;
    this.shared = shared;
  }

  /** Whether it is a function's, or in one. */
  boolean function() {
    return kind == Kind.FUNCTION || (outer != null && outer.function());
  }

  @Nullable Integer slot(String name) {
    return slots.get(name);
  }

  void declare(String name, int slot) {
    slots.put(name, slot);
  }

  /** Whether an inner function assigns it too. */
  boolean isShared(String name) {
    return shared.contains(name);
  }

  Map<String, Integer> slots() {
    return slots;
  }
}
