package dev.sightline.match.regex;

/** A regular expression that cannot be understood. */
public final class RegexProblem extends Exception {
  private static final long serialVersionUID = 1L;

  public RegexProblem(String message) {
    super(message);
  }
}
