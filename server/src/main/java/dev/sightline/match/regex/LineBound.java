package dev.sightline.match.regex;

/**
 * Tells whether a regular expression can only match within one line ({@code ^} and {@code $} being
 * the ends of lines, and {@code \\r} a part of the line end). Errs on the side of no.
 */
final class LineBound {
  private final String regex;
  private int at;

  private LineBound(String regex) {
    this.regex = regex;
  }

  static boolean holds(String regex) {
    return !regex.contains("(?s")
        && !regex.matches("(?s).*\\(\\?[a-zA-Z]*[sx].*")
        && new LineBound(regex).scan();
  }

  private boolean scan() {
    while (at < regex.length()) {
      char c = regex.charAt(at++);
      boolean bound =
          switch (c) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '\n', '\r' -> false;
            default -> true;
          };
      if (!bound) {
        return false;
      }
    }
    return true;
  }

  /** An escape outside of a class. */
  private boolean escape() {
    if (at >= regex.length()) {
      return false;
    }
    char c = regex.charAt(at++);
    return !Character.isLetterOrDigit(c) || "wdSbBtr123456789".indexOf(c) >= 0;
  }

  private boolean characterClass() {
    boolean negated = at < regex.length() && regex.charAt(at) == '^';
    int from = negated ? at + 1 : at;
    int end = from;
    while (end < regex.length() && (regex.charAt(end) != ']' || end == from)) {
      end += regex.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= regex.length()) {
      return false;
    }
    String members = regex.substring(from, end);
    at = end + 1;
    return negated ? excludesLineEnds(members) : includesNoLineEnd(members);
  }

  private static boolean excludesLineEnds(String members) {
    return members.contains("\\s") || members.contains("\\n") || members.contains("\n");
  }

  private static boolean includesNoLineEnd(String members) {
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      if (c == '\\' && ++i < members.length()) {
        char escaped = members.charAt(i);
        if (escaped == 'x') {
          i = printable(members, i + 1);
          if (i < 0) {
            return false;
          }
        } else if (Character.isLetterOrDigit(escaped) && "wdSbtr".indexOf(escaped) < 0) {
          return false;
        }
      } else if (c < ' ' || c == '[' || c == '&') {
        return false;
      }
    }
    return true;
  }

  /** The end of {@code {H...}} behind {@code \\x} if it stands for no control; else -1. */
  private static int printable(String members, int open) {
    int close = members.indexOf('}', open);
    if (close < 0 || !members.startsWith("{", open)) {
      return -1;
    }
    String digits = members.substring(open + 1, close);
    boolean hex = digits.matches("[0-9A-Fa-f]{2,6}");
    return hex && Integer.parseInt(digits, 16) >= ' ' ? close : -1;
  }
}
