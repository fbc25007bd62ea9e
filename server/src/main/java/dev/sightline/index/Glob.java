package dev.sightline.index;

import java.util.regex.Pattern;

/**
 * A glob over relative paths with {@code /}: {@code *} and {@code ?} stay in one folder, {@code **}
 * crosses folders, {@code [ab]} and {@code {a,b}} choose. A glob without a slash matches at any
 * depth, and one that matches a folder matches all in it.
 */
public final class Glob {
  private final Pattern pattern;

  private Glob(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Any text is a glob; brackets that do not close stand for themselves. */
  public static Glob of(String glob) {
    String body = glob.startsWith("./") ? glob.substring(2) : glob;
    boolean anchored = body.startsWith("/");
    String bare = body.replaceAll("^/+|/+$", "");
    String prefix = anchored || bare.contains("/") ? "" : "(?:.*/)?";
    return new Glob(Pattern.compile(prefix + new Translation(bare).regex() + "(?:/.*)?"));
  }

  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  /** Turns the text of a glob into a regular expression over paths. */
  static final class Translation {
    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private int braces;

    Translation(String glob) {
      this.glob = glob;
    }

    String regex() {
      while (at < glob.length()) {
        char c = glob.charAt(at++);
        switch (c) {
          case '*' -> stars();
          case '?' -> regex.append("[^/]");
          case '[' -> characterClass();
          case '{' -> openBrace();
          case '}' -> closeBrace();
          case ',' -> regex.append(braces > 0 ? "|" : ",");
          case '\\' -> literal(at < glob.length() ? glob.charAt(at++) : c);
          default -> literal(c);
        }
      }
      return regex.toString();
    }

    private void stars() {
      boolean startsSegment = at == 1 || glob.charAt(at - 2) == '/';
      if (at < glob.length() && glob.charAt(at) == '*') {
        while (at < glob.length() && glob.charAt(at) == '*') {
          at++;
        }
        if (startsSegment && at < glob.length() && glob.charAt(at) == '/') {
          at++;
          regex.append("(?:.*/)?");
        } else {
          regex.append(".*");
        }
      } else {
        regex.append("[^/]*");
      }
    }

    private void characterClass() {
      int end = glob.indexOf(']', Math.min(at + 1, glob.length()));
      if (end < 0) {
        literal('[');
        return;
      }
      String content = glob.substring(at, end);
      boolean negated = content.startsWith("!") || content.startsWith("^");
      String members = negated ? content.substring(1) : content;
      regex.append(negated ? "(?!/)[^" : "(?!/)[");
      regex.append(members.replaceAll("[\\\\\\[\\]&^]", "\\\\$0")).append(']');
      at = end + 1;
    }

    private void openBrace() {
      if (glob.indexOf('}', at) < 0) {
        literal('{');
      } else {
        braces++;
        regex.append("(?:");
      }
    }

    private void closeBrace() {
      if (braces > 0) {
        braces--;
        regex.append(')');
      } else {
        literal('}');
      }
    }

    private void literal(char c) {
      if (!Character.isLetterOrDigit(c) && c < 128) {
        regex.append('\\');
      }
      regex.append(c);
    }
  }
}
