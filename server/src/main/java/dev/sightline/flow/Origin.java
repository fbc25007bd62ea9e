package dev.sightline.flow;

/** Where a mark on a value began. */
sealed interface Origin extends Comparable<Origin> {

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

  /** Sources come before inputs, and these before what was not seen. */
  @Override
  default int compareTo(Origin other) {
    return switch (this) {
      case Source s -> other instanceof Source o ? compare(s, o) : -1;
      case Input i -> other instanceof Input o ? compare(i, o) : other instanceof Source ? 1 : -1;
      case Unseen u -> other instanceof Unseen o ? u.place().compareTo(o.place()) : 1;
    };
  }

  private static int compare(Source a, Source b) {
    int place = a.place().compareTo(b.place());
    int kind = place != 0 ? place : a.kind().compareTo(b.kind());
    return kind != 0 ? kind : a.says().compareTo(b.says());
  }

  private static int compare(Input a, Input b) {
    int parameter = Integer.compare(a.parameter(), b.parameter());
    return parameter != 0 ? parameter : a.path().compareTo(b.path());
  }
}
