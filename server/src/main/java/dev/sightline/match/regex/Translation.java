package dev.sightline.match.regex;

import java.util.LinkedHashMap;
import java.util.Map;

/** A regular expression in Python's or PCRE's syntax, rewritten for the two engines. */
final class Translation {
  private static final String QUANTIFIER = "\\{\\d*(,\\d*)?\\}.*";

  private final String source;
  private final StringBuilder linear = new StringBuilder();
  private final StringBuilder backtracking = new StringBuilder();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int at;
  private int groups;
  private boolean needsBacktracking;

  private Translation(String source) {
    this.source = source;
  }

  static Translation of(String source) throws RegexProblem {
    Translation translation = new Translation(source);
    while (translation.at < source.length()) {
      translation.next();
    }
    return translation;
  }

  String linear() {
    return linear.toString();
  }

  String backtracking() {
    return backtracking.toString();
  }

  /** Names of groups, with their numbers. */
  Map<String, Integer> names() {
    return names;
  }

  boolean needsBacktracking() {
    return needsBacktracking;
  }

  private void next() throws RegexProblem {
    char c = source.charAt(at);
    switch (c) {
      case '\\' -> escape(false);
      case '[' -> characterClass();
      case '(' -> group();
      case '{' -> {
        if (source
            .substring(at, Math.min(source.length(), at + 24))
            .replace('\n', ' ')
            .matches(QUANTIFIER)) {
          both("{");
        } else {
          both("\\{");
        }
        at++;
      }
      case '}' -> {
        both(openQuantifier() ? "}" : "\\}");
        at++;
      }
      case '*', '+', '?' -> quantifier(c);
      default -> {
        both(String.valueOf(c));
        at++;
      }
    }
  }

  private boolean openQuantifier() {
    int open = source.lastIndexOf('{', at);
    return open >= 0 && source.substring(open, at + 1).matches("\\{\\d*(,\\d*)?\\}");
  }

  private void quantifier(char c) {
    boolean possessive =
        c == '+' && at > 0 && "*+?}".indexOf(source.charAt(at - 1)) >= 0 && !escaped(at - 1);
    needsBacktracking |= possessive;
    both(String.valueOf(c));
    at++;
  }

  private boolean escaped(int index) {
    int slashes = 0;
    for (int i = index - 1; i >= 0 && source.charAt(i) == '\\'; i--) {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private void both(String text) {
    linear.append(text);
    backtracking.append(text);
  }

  private void escape(boolean inClass) throws RegexProblem {
    if (at + 1 >= source.length()) {
      throw new RegexProblem("ends with a backslash");
    }
    char c = source.charAt(at + 1);
    at += 2;
    switch (c) {
      case 'Z' -> {
        linear.append("\\z");
        backtracking.append("\\z");
      }
      case 'u' -> unicode(4);
      case 'U' -> unicode(8);
      case '_',
          '"',
          '\'',
          '/',
          '<',
          '>',
          '`',
          '=',
          '%',
          '&',
          '@',
          '!',
          ':',
          ';',
          ',',
          '#',
          '~',
          ' ',
          '-' ->
          both(((inClass && (c == '-' || c == '&' || c == '~')) || c == '#' ? "\\" : "") + c);
      case 'h' -> both(inClass ? " \\t" : "[ \\t]");
      case 'e' -> both("\\x1b");
      case '\n' -> both("\\n");
      default -> {
        needsBacktracking |= (c >= '1' && c <= '9' && !inClass) || c == 'G' || c == 'K' || c == 'R';
        both("\\" + c);
      }
    }
  }

  private void unicode(int digits) throws RegexProblem {
    if (at + digits > source.length()) {
      throw new RegexProblem("\\u without its digits");
    }
    both("\\x{" + source.substring(at, at + digits) + "}");
    at += digits;
  }

  private void characterClass() throws RegexProblem {
    both("[");
    at++;
    if (at < source.length() && source.charAt(at) == '^') {
      both("^");
      at++;
    }
    boolean first = true;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ']' && !first) {
        both("]");
        at++;
        return;
      }
      first = false;
      classItem(c);
    }
    throw new RegexProblem("[ without ]");
  }

  private void classItem(char c) throws RegexProblem {
    switch (c) {
      case '\\' -> escape(true);
      case ']' -> {
        both("\\]");
        at++;
      }
      case '[' -> {
        int end = source.startsWith("[:", at) ? source.indexOf(":]", at) : -1;
        if (end > 0) {
          posix(source.substring(at + 2, end));
          at = end + 2;
        } else {
          both("\\[");
          at++;
        }
      }
      case '&' -> {
        both("\\&");
        at++;
      }
      default -> {
        both(String.valueOf(c));
        at++;
      }
    }
  }

  private void posix(String name) {
    boolean not = name.startsWith("^");
    String plain = not ? name.substring(1) : name;
    linear.append("[:").append(name).append(":]");
    String java =
        plain.equals("word")
            ? "w"
            : "p{" + (plain.equals("xdigit") ? "XDigit" : capital(plain)) + "}";
    backtracking.append(not ? "\\" + Character.toUpperCase(java.charAt(0)) : "\\" + java.charAt(0));
    backtracking.append(java.substring(1));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private void group() throws RegexProblem {
    if (!source.startsWith("(?", at)) {
      groups++;
      both("(");
      at++;
    } else if (source.startsWith("(?P<", at)) {
      named(at + 4);
    } else if (source.startsWith("(?P=", at)) {
      int end = close(at, ')');
      needsBacktracking = true;
      backtracking.append("\\k<").append(javaName(source.substring(at + 4, end))).append('>');
      at = end + 1;
    } else if (source.startsWith("(?#", at)) {
      at = close(at, ')') + 1;
    } else if (source.startsWith("(?<", at) && isName(at + 3)) {
      named(at + 3);
    } else {
      char kind = at + 2 < source.length() ? source.charAt(at + 2) : ')';
      needsBacktracking |= "=!<>".indexOf(kind) >= 0;
      both("(?");
      at += 2;
      flags();
    }
  }

  /** Python's {@code L} and {@code a} mean nothing here; {@code u} neither, for RE2/J. */
  private void flags() {
    while (at < source.length() && "aLu".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    if (at < source.length() && source.charAt(at) == 'x') {
      needsBacktracking = true;
    }
    while (at < source.length() && "imsx-".indexOf(source.charAt(at)) >= 0) {
      needsBacktracking |= source.charAt(at) == 'x';
      both(String.valueOf(source.charAt(at++)));
    }
    if (at < source.length() && "=!<>:)".indexOf(source.charAt(at)) >= 0) {
      boolean behind = source.charAt(at) == '<';
      both(String.valueOf(source.charAt(at++)));
      if (behind && at < source.length()) {
        both(String.valueOf(source.charAt(at++)));
      }
    }
  }

  private boolean isName(int start) {
    return start < source.length() && Character.isLetter(source.charAt(start));
  }

  private void named(int start) throws RegexProblem {
    int end = close(start, '>');
    String name = source.substring(start, end);
    groups++;
    names.put(name, groups);
    linear.append('(');
    backtracking.append("(?<").append(javaName(name)).append('>');
    at = end + 1;
  }

  private static String javaName(String name) {
    return "n" + name.replace("_", "0");
  }

  private int close(int from, char closing) throws RegexProblem {
    int end = source.indexOf(closing, from);
    if (end < 0) {
      throw new RegexProblem("( without " + closing);
    }
    return end;
  }
}
