package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SourceText;
import dev.sightline.text.GapBuffer;

/** Java's text as its lexer reads it, and where names, strings, comments and numbers end. */
final class JavaSource extends SourceText {

  JavaSource(GapBuffer text) {
    super(text);
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || isForeign(c);
  }

  /** Whether a name starts here; a unicode escape counts as a letter. */
  boolean startsName(int at) {
    return isLetter(at(at)) || isUnicodeEscape(at);
  }

  /** <code>&#92;uXXXX</code>, with any number of u. */
  boolean isUnicodeEscape(int at) {
    return at(at) == '\\' && at(at + 1) == 'u' && escapeEnd(at) > 0;
  }

  private int escapeEnd(int at) {
    int i = at + 1;
    while (at(i) == 'u') {
      i++;
    }
    for (int k = 0; k < 4; k++) {
      if (Character.digit(at(i + k), 16) < 0) {
        return -1;
      }
    }
    return i + 4;
  }

  int nameEnd(int from) {
    int i = from;
    while (true) {
      int c = at(i);
      if (isLetter(c) || isDigit(c)) {
        i++;
      } else if (c == '\\' && isUnicodeEscape(i)) {
        i = escapeEnd(i);
      } else {
        return i;
      }
    }
  }

  /** Whether three quotes here open a text block: nothing else follows on the line. */
  boolean isTextBlock(int quote) {
    return isTriple(quote)
        && (isNewline(at(skipBlanks(quote + 3))) || at(skipBlanks(quote + 3)) == END);
  }

  /** End of the literal whose quote is here. What is not closed ends with its line or the text. */
  int stringEnd(int quote) {
    int c = at(quote);
    boolean block = c == '"' && isTextBlock(quote);
    int i = block ? quote + 3 : quote + 1;
    while (at(i) != END) {
      int d = at(i);
      if (d == '\\') {
        i = isNewline(at(i + 1)) && !block ? i + 1 : Math.min(i + 2, length());
      } else if (d == c && (!block || isTriple(i))) {
        return block ? i + 3 : i + 1;
      } else if (!block && isNewline(d)) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  boolean isComment(int at) {
    return at(at) == '/' && (at(at + 1) == '/' || at(at + 1) == '*');
  }

  /** End of the comment that starts here. */
  int commentEnd(int from) {
    if (at(from + 1) == '/') {
      return lineEnd(from);
    }
    int i = from + 2;
    while (at(i) != END && !(at(i) == '*' && at(i + 1) == '/')) {
      i++;
    }
    return Math.min(i + 2, length());
  }

  int numberEnd(int from) {
    boolean hex = at(from) == '0' && (at(from + 1) | 0x20) == 'x';
    int i = from;
    while (true) {
      int c = at(i);
      if (isDigit(c) || isLetter(c)) {
        int mark = c | 0x20;
        boolean exponent = hex ? mark == 'p' : mark == 'e';
        int sign = at(i + 1);
        i += exponent && (sign == '+' || sign == '-') ? 2 : 1;
      } else if (c == '.' && continuesNumber(at(i + 1), hex)) {
        i++;
      } else {
        return i;
      }
    }
  }

  /** Whether a point before this character belongs to a number: {@code 1.}, {@code 1.f}. */
  private static boolean continuesNumber(int next, boolean hex) {
    int c = next | 0x20;
    return isDigit(next)
        || c == 'f'
        || c == 'd'
        || c == 'e'
        || (hex && (c == 'p' || Character.digit(next, 16) >= 0))
        || (next != '.' && !isLetter(next));
  }

  /** End of the bracket at {@code open} with all that is in it. */
  int bracketEnd(int open) {
    int depth = 0;
    int i = open;
    while (at(i) != END) {
      int c = at(i);
      if (isQuote(c)) {
        i = stringEnd(i);
      } else if (isComment(i)) {
        i = commentEnd(i);
      } else {
        depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        i++;
        if (depth <= 0) {
          return i;
        }
      }
    }
    return i;
  }
}
