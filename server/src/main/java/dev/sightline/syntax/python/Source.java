package dev.sightline.syntax.python;

import dev.sightline.text.GapBuffer;

/** The text that a lexer reads, and where the simple things in it end. */
final class Source {
  /** What stands behind the last code unit. */
  static final int END = -1;

  private final GapBuffer text;

  Source(GapBuffer text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  int at(int offset) {
    return offset < text.length() ? text.charAt(offset) : END;
  }

  String slice(int start, int end) {
    return text.slice(start, end);
  }

  static boolean isNewline(int c) {
    return c == '\n' || c == '\r';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whatever is not ASCII counts as a letter, but for spaces and marks that look like none. */
  static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isForeign(c);
  }

  static boolean isNamePart(int c) {
    return isNameStart(c) || isDigit(c);
  }

  private static boolean isForeign(int c) {
    return c >= 0x80 && c != 0xa0 && c != 0xfeff && c != 0x3000;
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f' || c == 0xa0 || c == 0xfeff || c == 0x3000;
  }

  static boolean isQuote(int c) {
    return c == '"' || c == '\'';
  }

  int skipBlanks(int from) {
    int i = from;
    while (isBlank(at(i))) {
      i++;
    }
    return i;
  }

  int nameEnd(int from) {
    int i = from;
    while (isNamePart(at(i))) {
      i++;
    }
    return i;
  }

  /** Offset of the line end at or behind {@code from}, or of the end of the text. */
  int lineEnd(int from) {
    int i = from;
    while (at(i) != END && !isNewline(at(i))) {
      i++;
    }
    return i;
  }

  /** Offset behind the line end at {@code from}. */
  int afterNewline(int from) {
    return at(from) == '\r' && at(from + 1) == '\n' ? from + 2 : from + 1;
  }

  boolean isWord(int start, int end, String word) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isTriple(int quote) {
    int c = at(quote);
    return at(quote + 1) == c && at(quote + 2) == c;
  }

  /**
   * End of the string literal whose first quote is at {@code quote}. One in single quotes that is
   * not closed ends with its line, one in triple quotes with the text.
   */
  int stringEnd(int quote) {
    int c = at(quote);
    boolean triple = isTriple(quote);
    int i = triple ? quote + 3 : quote + 1;
    while (at(i) != END) {
      int d = at(i);
      if (d == '\\') {
        i = isNewline(at(i + 1)) ? afterNewline(i + 1) : Math.min(i + 2, length());
      } else if (d == c && (!triple || isTriple(i))) {
        return triple ? i + 3 : i + 1;
      } else if (!triple && isNewline(d)) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  /** End of the number at {@code from}: all notations of Python 2 and 3. */
  int numberEnd(int from) {
    int second = at(from + 1) | 0x20;
    if (at(from) == '0' && (second == 'x' || second == 'o' || second == 'b')) {
      return suffixEnd(radixEnd(from + 2));
    }
    int i = digitsEnd(from);
    if (at(i) == '.') {
      i = digitsEnd(i + 1);
    }
    if ((at(i) | 0x20) == 'e') {
      int sign = at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1;
      i = isDigit(at(sign)) ? digitsEnd(sign) : i;
    }
    return suffixEnd(i);
  }

  private int radixEnd(int from) {
    int i = from;
    while (isDigit(at(i)) || at(i) == '_' || ((at(i) | 0x20) >= 'a' && (at(i) | 0x20) <= 'f')) {
      i++;
    }
    return i;
  }

  private int digitsEnd(int from) {
    int i = from;
    while (isDigit(at(i)) || (at(i) == '_' && isDigit(at(i + 1)))) {
      i++;
    }
    return i;
  }

  private int suffixEnd(int from) {
    int c = at(from) | 0x20;
    boolean suffix = (c == 'j' || c == 'l') && !isNamePart(at(from + 1));
    return suffix ? from + 1 : from;
  }
}
