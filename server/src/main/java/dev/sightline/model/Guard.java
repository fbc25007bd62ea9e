package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;
import java.util.Set;

/**
 * A test that, where it holds, makes a value safe.
 *
 * @param argument what it tests
 * @param holds the outcome that makes it safe
 * @param raises it does not come back at all unless the value is safe; then its result does not
 *     matter
 */
public record Guard(
    Callee callee,
    Arguments argument,
    Set<String> kinds,
    boolean holds,
    boolean raises,
    List<Condition> when,
    Place place) {
  public Guard {
    kinds = Set.copyOf(kinds);
    when = List.copyOf(when);
  }
}
