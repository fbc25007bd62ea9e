package dev.sightline.match.regex;

/**
 * Whether a regular expression may take exponential time: a loop reads some text in two ways, and
 * what follows the loop can fail.
 */
public final class Redos {
  private Redos() {}

  /** False too if that cannot be told, as with back references. */
  public static boolean isVulnerable(String regex) {
    try {
      return Ambiguity.isExponential(RegexReader.read(regex));
    } catch (RegexReader.Unreadable e) {
      return false;
    }
  }
}
