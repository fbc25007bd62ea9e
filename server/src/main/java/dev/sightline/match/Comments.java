package dev.sightline.match;

import java.util.regex.Pattern;

/** Comments in text of any kind, which rules may tell to leave out. */
enum Comments {
  NONE(""),
  C("(?s)/\\*.*?\\*/"),
  CPP("(?s)/\\*.*?\\*/|//[^\n]*"),
  SHELL("#[^\n]*");

  private final Pattern pattern;

  Comments(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Those of a style as rules name it; none if they name another. */
  static Comments of(String style) {
    return switch (style) {
      case "c" -> C;
      case "cpp" -> CPP;
      case "shell" -> SHELL;
      default -> NONE;
    };
  }

  /** The text with blanks in place of comments. */
  String blanked(String text) {
    return this == NONE
        ? text
        : pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
  }
}
