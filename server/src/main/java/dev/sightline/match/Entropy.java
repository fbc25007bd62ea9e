package dev.sightline.match;

import java.util.HashMap;
import java.util.Map;

/** How random a text looks, as scanners for secrets ask. */
final class Entropy {
  /** Bits of information in all of the text that make a secret, by how strict one is. */
  static final double LAX = 20;

  static final double DEFAULT = 30;
  static final double STRICT = 44;

  private static final double BITS_PER_CHARACTER = 2.5;

  private Entropy() {}

  static boolean isSecret(String text, double bits) {
    double perCharacter = perCharacter(text);
    return perCharacter >= BITS_PER_CHARACTER
        && perCharacter * text.length() >= bits
        && !isPlaceholder(text);
  }

  /** Shannon's entropy, in bits per character. */
  static double perCharacter(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
    double bits = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }

  /** Words and names: lower-case letters with separators alone. */
  private static boolean isPlaceholder(String text) {
    return text.chars()
        .allMatch(c -> c == ' ' || c == '_' || c == '-' || c == '.' || (c >= 'a' && c <= 'z'));
  }
}
