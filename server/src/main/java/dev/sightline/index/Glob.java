package dev.sightline.index;

import com.google.re2j.Pattern;

/**
 * A glob over relative paths with {@code /}: {@code *} and {@code ?} stay in one folder, {@code **}
 * crosses folders, {@code [ab]} and {@code {a,b}} choose. A glob without a slash matches at any
 * depth, and one that matches a folder matches all in it. Matching takes linear time, for globs
 * come from workspaces that nobody vouches for.
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
      // A brace without its end chooses from all that follows.
      return regex.append(")".repeat(braces)).toString();
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
      String set = set(members);
      if (set.isEmpty()) {
        regex.append(negated ? "[^/]" : "[^\\x00-\\x{10FFFF}]");
      } else {
        regex.append(negated ? "[^/" : "[").append(set).append(']');
      }
      at = end + 1;
    }

    /** Characters and ranges; a range that runs backwards holds nothing, as in git. */
    private static String set(String members) {
      StringBuilder set = new StringBuilder();
      for (int i = 0; i < members.length(); i++) {
        boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
        char from = members.charAt(i);
        char to = range ? members.charAt(i + 2) : from;
        i += range ? 2 : 0;
        if (from <= to) {
          set.append(String.format("\\x{%x}-\\x{%x}", (int) from, (int) to));
        }
      }
      return set.toString();
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
