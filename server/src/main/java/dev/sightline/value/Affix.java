package dev.sightline.value;

/**
 * How a string of partly unknown text begins and ends, as {@code "http://" + host + "/"}. Both are
 * empty when nothing is known.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public record Affix(String prefix, String suffix) {

  private static final int MOST = 400;

  public static final Affix NONE = new Affix("", "");

  public Affix {
    prefix = prefix.length() > MOST ? prefix.substring(0, MOST) : prefix;
    suffix = suffix.length() > MOST ? suffix.substring(suffix.length() - MOST) : suffix;
  }

  static Affix of(String prefix, String suffix) {
    return prefix.isEmpty() && suffix.isEmpty() ? NONE : new Affix(prefix, suffix);
  }

  Affix join(Affix other) {
    if (this == other || equals(other)) {
      return this;
    }
    return of(commonPrefix(prefix, other.prefix), commonSuffix(suffix, other.suffix));
  }

  private static String commonPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }

  private static String commonSuffix(String a, String b) {
    int i = 0;
    while (i < a.length()
        && i < b.length()
        && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return a.substring(a.length() - i);
  }
}
