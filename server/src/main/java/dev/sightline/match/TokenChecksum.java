package dev.sightline.match;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The checksum in tokens of GitHub and npm: their last six characters are the CRC-32 of what stands
 * between the prefix and them, in base 62. So a made-up token can be told without asking anyone.
 */
final class TokenChecksum {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 6;

  private TokenChecksum() {}

  /** Whether the checksum of {@code prefix_random...} fits. */
  static boolean fits(String token) {
    int start = token.lastIndexOf('_') + 1;
    int end = token.length() - LENGTH;
    if (start == 0 || end <= start) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(token.substring(start, end).getBytes(StandardCharsets.UTF_8));
    return token.substring(end).equals(inBase62(sum.getValue()));
  }

  private static String inBase62(long value) {
    char[] digits = new char[LENGTH];
    long rest = value;
    for (int i = LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (rest % DIGITS.length()));
      rest /= DIGITS.length();
    }
    return new String(digits);
  }
}
