package dev.sightline.report;

/** Text from code made safe for HTML and XML, as content and as attribute value. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> {
        if (c == '\t' || c == '\n' || c == '\r' || !isHidden(c)) {
          out.appendCodePoint(c);
        } else {
          out.append(String.format("&lt;U+%04X&gt;", c));
        }
      }
    }
  }

  /** What XML 1.0 does not let stand in a document, and what reorders or hides text. */
  private static boolean isHidden(int c) {
    return TerminalText.isHostile(c) || c == 0xFFFE || c == 0xFFFF;
  }
}
