package dev.sightline.match.regex;

import java.util.regex.Pattern;

/** Whether a regular expression may take exponential time: a repeated group that itself repeats. */
public final class Redos {
  private static final Pattern UNBOUNDED = Pattern.compile("[*+]|\\{\\d+,\\}");

  private Redos() {}

  public static boolean isVulnerable(String regex) {
    int[] opened = new int[regex.length() + 1];
    boolean[] repeats = new boolean[regex.length() + 1];
    int depth = 0;
    for (int i = 0; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i++;
        case '[' -> i = endOfClass(regex, i);
        case '(' -> {
          depth++;
          opened[depth] = i;
          repeats[depth] = false;
        }
        case ')' -> {
          boolean inner = depth > 0 && repeats[depth];
          boolean alternatives = depth > 0 && overlaps(regex.substring(opened[depth] + 1, i));
          depth = Math.max(0, depth - 1);
          boolean repeated = isUnbounded(regex, i + 1);
          if (repeated && (inner || alternatives)) {
            return true;
          }
          repeats[depth] |= repeated || inner;
        }
        default -> repeats[depth] |= isUnbounded(regex, i);
      }
    }
    return false;
  }

  private static boolean isUnbounded(String regex, int at) {
    return at < regex.length() && UNBOUNDED.matcher(regex).region(at, regex.length()).lookingAt();
  }

  private static int endOfClass(String regex, int open) {
    int i = open + 1;
    if (i < regex.length() && regex.charAt(i) == '^') {
      i++;
    }
    for (int first = i; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == ']' && i > first) {
        return i;
      }
    }
    return regex.length() - 1;
  }

  /** {@code a|a}, {@code \w|\d}: two plain alternatives that begin alike. */
  private static boolean overlaps(String body) {
    String inner = body.startsWith("?:") ? body.substring(2) : body;
    if (inner.indexOf('(') >= 0) {
      return false;
    }
    String[] alternatives = inner.split("\\|", -1);
    for (int i = 0; i < alternatives.length; i++) {
      for (int k = i + 1; k < alternatives.length; k++) {
        if (alternatives[i].startsWith(alternatives[k])
            || alternatives[k].startsWith(alternatives[i])) {
          return true;
        }
      }
    }
    return false;
  }
}
