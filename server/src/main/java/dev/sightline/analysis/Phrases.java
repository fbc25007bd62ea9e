package dev.sightline.analysis;

/** Phrases of reviews. */
final class Phrases {
  private Phrases() {}

  static String lines(int count) {
    return count == 1 ? "1 line" : "lines 1 to " + count;
  }
}
