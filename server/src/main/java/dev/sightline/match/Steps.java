package dev.sightline.match;

/** Counts the work one rule does on one file or unit, so that none runs for ever. */
final class Steps {

  /** Of one rule on a file: some tenths of a second; ordinary rules need a thousandth. */
  static final int OF_FILE = 5_000_000;

  /** Of one rule on a unit, for which somebody may be waiting. */
  static final int OF_UNIT = 1_000_000;

  private int left;

  Steps(int most) {
    left = most;
  }

  void step() {
    if (--left < 0) {
      throw new GaveUp("needs more than its budget of steps");
    }
  }

  /** Thrown through the matchers and caught by {@link Search}; carries no stack trace. */
  static final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GaveUp(String why) {
      super(why, null, false, false);
    }
  }
}
