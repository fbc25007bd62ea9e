package dev.sightline.syntax.antlr;

import dev.sightline.text.GapBuffer;

/** The text that a lexer reads, and where the things end that all languages have. */
public class SourceText {
  /** What stands behind the last code unit. */
  public static final int END = -1;

  private final GapBuffer text;

  public SourceText(GapBuffer text) {
    this.text = text;
  }

  public final int length() {
    return text.length();
  }

  public final int at(int offset) {
    return offset < text.length() ? text.charAt(offset) : END;
  }

  public final String slice(int start, int end) {
    return text.slice(start, end);
  }

  public static boolean isNewline(int c) {
    return c == '\n' || c == '\r';
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Spaces, and marks that look like nothing. */
  public static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f' || c == 0xa0 || c == 0xfeff || c == 0x3000;
  }

  /** Whatever is not ASCII counts as a letter, but for spaces and marks that look like none. */
  public static boolean isForeign(int c) {
    return c >= 0x80 && c != 0xa0 && c != 0xfeff && c != 0x3000;
  }

  public static boolean isQuote(int c) {
    return c == '"' || c == '\'';
  }

  public final int skipBlanks(int from) {
    int i = from;
    while (isBlank(at(i))) {
      i++;
    }
    return i;
  }

  /** Offset of the line end at or behind {@code from}, or of the end of the text. */
  public final int lineEnd(int from) {
    int i = from;
    while (at(i) != END && !isNewline(at(i))) {
      i++;
    }
    return i;
  }

  /** Offset behind the line end at {@code from}. */
  public final int afterNewline(int from) {
    return at(from) == '\r' && at(from + 1) == '\n' ? from + 2 : from + 1;
  }

  public final boolean isWord(int start, int end, String word) {
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

  public final boolean isTriple(int quote) {
    int c = at(quote);
    return at(quote + 1) == c && at(quote + 2) == c;
  }
}
