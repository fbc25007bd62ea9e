package dev.sightline.match;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the metavariables of a match stand for. Immutable; a longer one shares its rest. */
public final class Bindings {

  public static final Bindings NONE = new Bindings("", null, null);

  private final String name;
  private final @Nullable Binding value;
  private final @Nullable Bindings rest;

  private Bindings(String name, @Nullable Binding value, @Nullable Bindings rest) {
    this.name = name;
    this.value = value;
    this.rest = rest;
  }

  /** What {@code $X} stands for, named with its dollar sign; null if it is not bound. */
  public @Nullable Binding get(String metavariable) {
    for (Bindings b = this; b.value != null && b.rest != null; b = b.rest) {
      if (b.name.equals(metavariable)) {
        return b.value;
      }
    }
    return null;
  }

  /** These and one more; the caller knows that it is not bound yet. */
  public Bindings with(String metavariable, Binding binding) {
    return new Bindings(metavariable, binding, this);
  }

  public boolean isEmpty() {
    return value == null;
  }

  /** All of them, in the order they were bound. */
  public Map<String, Binding> toMap() {
    Map<String, Binding> map = rest == null ? new LinkedHashMap<>() : rest.toMap();
    if (value != null) {
      map.put(name, value);
    }
    return map;
  }

  /** Both together, or null if they disagree on a metavariable. */
  @Nullable Bindings unify(Bindings other, Equality equality) {
    Bindings all = this;
    for (Bindings b = other; b.value != null && b.rest != null; b = b.rest) {
      Binding mine = get(b.name);
      if (mine == null) {
        all = all.with(b.name, b.value);
      } else if (!equality.same(mine, b.value)) {
        return null;
      }
    }
    return all;
  }

  /** Whether no metavariable is bound differently in both. */
  boolean agrees(Bindings other, Equality equality) {
    for (Bindings b = other; b.value != null && b.rest != null; b = b.rest) {
      Binding mine = get(b.name);
      if (mine != null && !equality.same(mine, b.value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether both bind the same metavariables to the same places. */
  boolean samePlaces(Bindings other) {
    int size = 0;
    for (Bindings b = other; b.value != null && b.rest != null; b = b.rest) {
      Binding mine = get(b.name);
      if (mine == null || !mine.range().equals(b.value.range())) {
        return false;
      }
      size++;
    }
    return size == size();
  }

  private int size() {
    int size = 0;
    for (Bindings b = this; b.value != null && b.rest != null; b = b.rest) {
      size++;
    }
    return size;
  }

  @Override
  public String toString() {
    return toMap().toString();
  }
}
