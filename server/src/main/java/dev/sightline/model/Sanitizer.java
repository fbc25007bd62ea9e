package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;
import java.util.Set;

/**
 * A call whose result is safe where its input was not.
 *
 * @param kinds of sinks for which it is safe; {@code all} for every kind
 * @param undoes the other way round: the result is not safe any more even if the input was
 */
public record Sanitizer(
    Callee callee, Set<String> kinds, boolean undoes, List<Condition> when, Place place) {
  /** Every kind of sink. */
  public static final String ALL = "all";

  public Sanitizer {
    kinds = Set.copyOf(kinds);
    when = List.copyOf(when);
  }
}
