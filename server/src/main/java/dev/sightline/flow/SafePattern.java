package dev.sightline.flow;

import dev.sightline.model.SinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a text cannot do once a regular expression has matched all of it, by the characters
 * that the expression lets through.
 */
final class SafePattern {
  private static final long ALL = SinkKind.ALL;

  private final String regex;
  private long safe = ALL;
  private int at;
  private boolean inClass;

  private SafePattern(String regex) {
    this.regex = regex;
  }

  /**
   * The kinds of sinks for which a matched text is safe, as bits.
   *
   * @param method {@code fullmatch}, {@code match} (from the start) or {@code search} (anywhere)
   */
  static long safeKinds(String regex, String method) {
    boolean begins = !method.equals("search") || regex.startsWith("^") || regex.startsWith("\\A");
    boolean ends =
        method.equals("fullmatch")
            || (regex.endsWith("$") && !regex.endsWith("\\$"))
            || regex.endsWith("\\Z")
            || regex.endsWith("\\z");
    boolean alternatives = regex.indexOf('|') >= 0 && !method.equals("fullmatch");
    return begins && ends && !alternatives ? new SafePattern(regex).scan() : 0;
  }

  /** What an address cannot do that begins as a regular expression says. */
  static long anchored(String regex, String method) {
    boolean begins = regex.startsWith("^") || regex.startsWith("\\A");
    if ((method.equals("search") && !begins) || regex.indexOf('|') >= 0) {
      return 0;
    }
    StringBuilder prefix = new StringBuilder();
    int i = regex.startsWith("^") ? 1 : begins ? 2 : 0;
    for (; i < regex.length(); i++) {
      char c = regex.charAt(i);
      boolean escaped = c == '\\' && i + 1 < regex.length();
      char next = escaped ? regex.charAt(++i) : c;
      if (escaped ? Character.isLetterOrDigit(next) : "[](){}.*+?^$|".indexOf(c) >= 0) {
        break;
      }
      prefix.append(next);
    }
    boolean optional = i < regex.length() && "*?{".indexOf(regex.charAt(i)) >= 0;
    prefix.setLength(Math.max(0, prefix.length() - (optional ? 1 : 0)));
    return Slashes.begins(prefix.toString());
  }

  private long scan() {
    while (at < regex.length() && safe != 0) {
      char c = regex.charAt(at++);
      switch (c) {
        case '^', '$', '(', ')', '|', '+', '*', '?' -> {}
        case '{' -> at = Math.max(at, regex.indexOf('}', at) + 1);
        case '[' -> characterClass();
        case '\\' -> escape();
        case '.' -> safe = 0;
        default -> allow(c);
      }
      if (c == '(' && regex.startsWith("?:", at)) {
        at += 2;
      } else if (c == '(' && regex.startsWith("?", at)) {
        safe = 0;
      }
    }
    return safe;
  }

  private void characterClass() {
    inClass = true;
    characters();
    inClass = false;
  }

  private void characters() {
    if (regex.startsWith("^", at)) {
      safe = 0;
      return;
    }
    boolean first = true;
    while (at < regex.length() && (first || regex.charAt(at) != ']')) {
      first = false;
      char c = regex.charAt(at++);
      boolean range =
          at + 1 < regex.length() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
      if (c == '\\') {
        escape();
      } else if (range) {
        range(c, regex.charAt(at + 1));
        at += 2;
      } else {
        allow(c);
      }
    }
    at++;
  }

  private void range(char from, char to) {
    boolean plain =
        (from >= '0' && to <= '9') || (from >= 'a' && to <= 'z') || (from >= 'A' && to <= 'Z');
    for (char c = from; !plain && c <= to && safe != 0; c++) {
      allow(c);
    }
  }

  private void escape() {
    char c = at < regex.length() ? regex.charAt(at++) : '.';
    switch (c) {
      case 'd', 'w', 'A', 'Z', 'z', 'b' -> {}
      case 's' -> allow('\n');
      case 'S', 'D', 'W', 'B' -> safe = 0;
      case '.' -> {
        boolean alone = singleDot();
        safe = alone ? safe & ~bits(SinkKind.URL, SinkKind.REDIRECT, SinkKind.REGEX) : safe;
        allow(alone ? 'a' : c);
      }
      default -> allow(c);
    }
  }

  /** Whether the dot just read cannot be followed by another: then there is no {@code ..}. */
  private boolean singleDot() {
    if (inClass || at >= regex.length()) {
      return !inClass;
    }
    char next = regex.charAt(at);
    int close = regex.indexOf(']', at);
    return switch (next) {
      case '$' -> true;
      case '\\' -> at + 1 < regex.length() && "wdZz".indexOf(regex.charAt(at + 1)) >= 0;
      case '[' -> close > at && regex.substring(at, close).indexOf('.') < 0;
      case '(' -> at + 1 < regex.length() && Character.isLetterOrDigit(regex.charAt(at + 1));
      default -> Character.isLetterOrDigit(next) || next == '_';
    };
  }

  private void allow(char c) {
    Long harms = harms(c);
    safe = harms == null ? 0 : safe & ~harms;
  }

  /** The kinds of sinks at which a character can do harm; null for all of them. */
  private static @Nullable Long harms(char c) {
    if (Character.isLetterOrDigit(c) || c == '_') {
      return 0L;
    }
    return switch (c) {
      case '-' -> bits(SinkKind.ARGUMENT);
      case '.' -> bits(SinkKind.PATH, SinkKind.URL, SinkKind.REDIRECT, SinkKind.REGEX);
      case '/', ':', '@' -> bits(SinkKind.PATH, SinkKind.URL, SinkKind.REDIRECT);
      case ' ', ',' -> bits(SinkKind.COMMAND, SinkKind.ARGUMENT, SinkKind.CODE, SinkKind.SQL);
      case '+' -> bits(SinkKind.REGEX);
      default -> null;
    };
  }

  private static long bits(SinkKind... kinds) {
    long bits = 0;
    for (SinkKind kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }
}
