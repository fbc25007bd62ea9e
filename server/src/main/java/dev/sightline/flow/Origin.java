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

  private static int rank(Origin origin) {
    return origin instanceof Source ? 0 : 1;
  }

  private static String key(Origin origin) {
    return switch (origin) {
      case Source s ->
          s.place().path()
              + '\0'
              + s.place().unit()
              + '\0'
              + String.format("%08d", s.place().span().start())
              + s.kind();
      case Input i -> String.format("%03d", i.parameter()) + i.path();
    };
  }

  @Override
  default int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }
}
