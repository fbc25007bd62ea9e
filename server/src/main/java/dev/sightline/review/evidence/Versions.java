package dev.sightline.review.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares versions by their numbers: {@code 2.10.1} with {@code >=2.9}. */
final class Versions {
  private static final Pattern WANTED = Pattern.compile("\\s*(>=|<=|<|>)\\s*([0-9][0-9.]*)\\s*");

  private Versions() {}

  /** Whether a version is as wanted; null if that is no comparison. */
  static @Nullable Boolean compared(String version, String wanted) {
    Matcher matcher = WANTED.matcher(wanted);
    if (!matcher.matches()) {
      return null;
    }
    int order = compare(version, matcher.group(2));
    return switch (matcher.group(1)) {
      case ">=" -> order >= 0;
      case "<=" -> order <= 0;
      case "<" -> order < 0;
      default -> order > 0;
    };
  }

  private static int compare(String a, String b) {
    String[] left = a.split("[^0-9]+", -1);
    String[] right = b.split("[^0-9]+", -1);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int order = Long.compare(number(left, i), number(right, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static long number(String[] parts, int index) {
    return index >= parts.length || parts[index].isEmpty() || parts[index].length() > 15
        ? 0
        : Long.parseLong(parts[index]);
  }
}
