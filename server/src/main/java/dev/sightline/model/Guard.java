package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;
import java.util.Set;

/**
 * What tells that a value is safe.
 *
 * @param argument what it tells of
 * @param holds the outcome that makes it safe, of a {@code TRUTH}
 */
public record Guard(
    Callee callee,
    Arguments argument,
    Set<String> kinds,
    boolean holds,
    Tells tells,
    List<Condition> when,
    Place place) {
  public Guard {
    kinds = Set.copyOf(kinds);
    when = List.copyOf(when);
  }

  /** How it tells. */
  public enum Tells {
    /** By whether it is true. */
    TRUTH,
    /** By coming back at all: it raises unless the value is safe. */
    RETURN,
    /** By being equal to something, or one of several, as the host of an address. */
    CHOSEN,
    /** By having something in it, as the folders above a path. */
    CONTAINS,
    /** It tells whether two arguments are equal. */
    COMPARES
  }
}
