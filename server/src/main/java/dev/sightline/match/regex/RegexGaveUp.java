package dev.sightline.match.regex;

/** A regular expression needs more steps or stack than it is given on some text. */
public final class RegexGaveUp extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RegexGaveUp(String why) {
    super(why, null, false, false);
  }
}
