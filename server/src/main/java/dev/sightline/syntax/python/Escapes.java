package dev.sightline.syntax.python;

/** What escapes in string literals stand for. One that Python does not know stays as it is. */
final class Escapes {
  private final String text;
  private final boolean bytes;
  private final StringBuilder out;
  private int at;

  private Escapes(String text, boolean bytes) {
    this.text = text;
    this.bytes = bytes;
    this.out = new StringBuilder(text.length());
  }

  /**
   * The value of the text between quotes.
   *
   * @param prefix lower case
   */
  static String resolve(String text, String prefix) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    if (prefix.indexOf('r') >= 0 || lines.indexOf('\\') < 0) {
      return lines;
    }
    return new Escapes(lines, prefix.indexOf('b') >= 0).run();
  }

  private String run() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        escape(text.charAt(at++));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void escape(char c) {
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'a' -> out.append('\u0007');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\u000b');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      case 'x' -> hex(c, 2);
      case 'u' -> unicode(c, 4);
      case 'U' -> unicode(c, 8);
      case 'N' -> named();
      default -> out.append('\\').append(c);
    }
  }

  private void octal(int first) {
    int value = first;
    for (int digits = 1; digits < 3 && isOctal(); digits++) {
      value = value * 8 + text.charAt(at++) - '0';
    }
    out.append((char) (bytes ? value & 0xff : value));
  }

  private boolean isOctal() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '7';
  }

  private void unicode(char kind, int digits) {
    if (bytes) {
      out.append('\\').append(kind);
    } else {
      hex(kind, digits);
    }
  }

  private void hex(char kind, int digits) {
    long value = 0;
    boolean valid = at + digits <= text.length();
    for (int i = at; valid && i < at + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      valid = digit >= 0;
      value = value * 16 + digit;
    }
    if (valid && value <= Character.MAX_CODE_POINT) {
      out.appendCodePoint((int) value);
      at += digits;
    } else {
      out.append('\\').append(kind);
    }
  }

  private void named() {
    int close = text.indexOf('}', at);
    if (bytes || close < 0 || text.charAt(at) != '{') {
      out.append("\\N");
      return;
    }
    try {
      out.appendCodePoint(Character.codePointOf(text.substring(at + 1, close)));
      at = close + 1;
    } catch (IllegalArgumentException e) {
      out.append("\\N");
    }
  }
}
