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
        if (isAllowed(c)) {
          out.appendCodePoint(c);
        } else {
          out.append('\ufffd');
        }
      }
    }
  }

  /** What XML 1.0 lets stand in a document, less the characters that reorder text. */
  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogateOrNone = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
    boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !control && !surrogateOrNone && !reorders;
  }
}
