package dev.sightline.syntax.java;

/** What escapes stand for. One that Java does not know stays as it is. */
final class Escapes {
  private static final int HEX_DIGITS = 4;

  private Escapes() {}

  /** Resolves <code>&#92;uXXXX</code>, which may stand anywhere in a text. */
  static String unicode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '\\' ? unicodeEnd(text, i) : -1;
      if (end > 0) {
        out.append((char) Integer.parseInt(text.substring(end - HEX_DIGITS, end), 16));
        i = end;
      } else if (c == '\\' && i + 1 < text.length()) {
        out.append(c).append(text.charAt(i + 1));
        i += 2;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static int unicodeEnd(String text, int backslash) {
    int i = backslash + 1;
    while (i < text.length() && text.charAt(i) == 'u') {
      i++;
    }
    if (i == backslash + 1 || i + HEX_DIGITS > text.length()) {
      return -1;
    }
    for (int k = 0; k < HEX_DIGITS; k++) {
      if (Character.digit(text.charAt(i + k), 16) < 0) {
        return -1;
      }
    }
    return i + HEX_DIGITS;
  }

  /** The value of the text between quotes. */
  static String resolve(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    String text = raw.contains("\\u") ? unicode(raw) : raw;
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c != '\\' || i >= text.length()) {
        out.append(c);
      } else if (text.charAt(i) >= '0' && text.charAt(i) <= '7') {
        int end = octalEnd(text, i);
        out.append((char) Integer.parseInt(text.substring(i, end), 8));
        i = end;
      } else {
        escape(text.charAt(i++), out);
      }
    }
    return out.toString();
  }

  private static int octalEnd(String text, int from) {
    int most = from + (text.charAt(from) <= '3' ? 3 : 2);
    int i = from;
    while (i < text.length() && i < most && text.charAt(i) >= '0' && text.charAt(i) <= '7') {
      i++;
    }
    return i;
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r' -> out.append('\r');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 's' -> out.append(' ');
      case '\n' -> {}
      case '"', '\'', '\\' -> out.append(c);
      default -> out.append('\\').append(c);
    }
  }

  /** The value of what stands between the quotes of a text block. */
  static String textBlock(String raw) {
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
    int first = lines.indexOf('\n');
    return resolve(lines.substring(first + 1).stripIndent());
  }
}
