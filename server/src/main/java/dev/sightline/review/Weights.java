package dev.sightline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much a reviewer cares about kinds of effects. */
final class Weights {
  private static final List<String> HEAVIEST_FIRST =
      List.of(
          "process",
          "dynamic-code",
          "deserialisation",
          "runtime-patch",
          "dynamic-import",
          "native-code",
          "privileges",
          "network-listen",
          "network-out",
          "message-queue",
          "database",
          "files",
          "workers",
          "secrets",
          "cryptography",
          "templates",
          "environment",
          "configuration",
          "reflection",
          "logging",
          "time-randomness");

  private Weights() {}

  /** What is one call away first; then what a reviewer cares about most. */
  static List<Way> heaviest(List<Way> ways) {
    List<Way> sorted = new ArrayList<>(ways);
    sorted.sort(
        Comparator.<Way>comparingInt(w -> Math.min(2, w.edges().size()))
            .thenComparingInt(w -> rank(w.act().kind())));
    return sorted;
  }

  static int rank(String effect) {
    int place = HEAVIEST_FIRST.indexOf(effect);
    return place < 0 ? HEAVIEST_FIRST.size() : place;
  }
}
