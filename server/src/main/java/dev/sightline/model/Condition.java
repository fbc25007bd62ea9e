package dev.sightline.model;

/**
 * What must hold of an argument for an entry to count. An argument whose value is not known
 * satisfies {@code GIVEN} and {@code MAYBE}, none of the others.
 *
 * @param value the constant compared with, as text ({@code true}, {@code 1}, {@code utf-8}), or a
 *     regular expression for {@code MATCHES}; a qualified name (as {@code yaml.SafeLoader}) is
 *     compared with what the argument may be; empty for {@code GIVEN} and {@code MISSING}
 */
public record Condition(Arguments argument, Test test, String value) {

  /** How it is looked at. */
  public enum Test {
    /** It is passed. */
    GIVEN,
    /** It is not passed. */
    MISSING,
    /** It surely is the value. */
    IS,
    /** It is the value, or may be. */
    MAYBE,
    /** It surely is something else, or is not passed. */
    IS_NOT,
    /** It is a constant text in which the expression is found. */
    MATCHES
  }
}
