package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SourceText;
import dev.sightline.text.GapBuffer;

/** Python's text as its lexer reads it, and where names, strings and numbers end. */
final class Source extends SourceText {

  Source(GapBuffer text) {
    super(text);
  }

  static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isForeign(c);
  }

  static boolean isNamePart(int c) {
    return isNameStart(c) || isDigit(c);
  }

  int nameEnd(int from) {
    int i = from;
    while (isNamePart(at(i))) {
      i++;
    }
    return i;
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
