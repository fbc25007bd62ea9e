package dev.sightline.match.comparison;

/** A comparison that cannot be understood. */
public final class ComparisonProblem extends Exception {
  private static final long serialVersionUID = 1L;

  ComparisonProblem(String message) {
    super(message);
  }
}
