package dev.sightline.flow;

import java.util.Comparator;

/** Where a mark on a value began. */
sealed interface Origin extends Comparable<Origin> {

  Comparator<Origin> ORDER = Comparator.comparingInt(Origin::rank).thenComparing(Origin::key);

  /**
   * Untrusted data comes in.
   *
   * @param kind as in the threat model
   * @param says what it is, for people
   */
  record Source(Place place, String kind, String says) implements Origin {}

  /**
   * Whatever the caller passes.
   *
   * @param parameter its position, the receiver included
   * @param path to the part of it, as {@link dev.sightline.value.Value.Relabelling} tells
   */
  record Input(int parameter, String path) implements Origin {}

  /** What a callee gave that was not seen; only where that is asked for. */
  record Unseen(Place place) implements Origin {}

  private static int rank(Origin origin) {
    return switch (origin) {
      case Source s -> 0;
      case Input i -> 1;
      case Unseen u -> 2;
    };
  }

  private static String key(Place place) {
    return place.path() + '\0' + place.unit() + '\0' + String.format("%08d", place.span().start());
  }

  private static String key(Origin origin) {
    return switch (origin) {
      case Source s -> key(s.place()) + s.kind();
      case Unseen u -> key(u.place());
      case Input i -> String.format("%03d", i.parameter()) + i.path();
    };
  }

  @Override
  default int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }
}
