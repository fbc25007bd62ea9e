package dev.sightline.flow;

import dev.sightline.tree.Span;
import java.util.Comparator;

/**
 * A place in some file, told by the unit that holds it, so that it stays the same when code above
 * moves.
 *
 * @param unit as {@link UnitNames} names it
 * @param span relative to the unit
 */
public record Place(String path, String unit, Span span) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparing(Place::unit)
          .thenComparingInt(p -> p.span.start())
          .thenComparingInt(p -> p.span.end());

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
