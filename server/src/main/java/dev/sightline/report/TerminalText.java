package dev.sightline.report;

/** Makes text from code safe to print: control characters become visible and do nothing. */
final class TerminalText {

  private TerminalText() {}

  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c == '\t') {
      out.append(' ');
    } else if (isHostile(c)) {
      out.append(String.format("<U+%04X>", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Controls, and formatting characters that reorder or hide what is printed. */
  static boolean isHostile(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
