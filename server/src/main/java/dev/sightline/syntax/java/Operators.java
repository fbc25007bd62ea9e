package dev.sightline.syntax.java;

import dev.sightline.syntax.java.grammar.JavaParser;

/** The marks that are tokens. A closing angle is always one token; lowering joins them. */
final class Operators {
  private static final int LENGTH_BITS = 3;

  private Operators() {}

  static int type(int packed) {
    return packed >> LENGTH_BITS;
  }

  static int length(int packed) {
    return packed & ((1 << LENGTH_BITS) - 1);
  }

  private static int pack(int type, int length) {
    return type << LENGTH_BITS | length;
  }

  /** Type and length of the mark at an offset. */
  static int at(JavaSource source, int at) {
    int next = source.at(at + 1);
    return switch (source.at(at)) {
      case ',' -> pack(JavaParser.COMMA, 1);
      case '.' -> pack(JavaParser.DOT, 1);
      case '@' -> pack(JavaParser.AT, 1);
      case '~' -> pack(JavaParser.TILDE, 1);
      case ':' -> pack(JavaParser.COLONCOLON, 2);
      case '>' -> pack(JavaParser.GT, 1);
      case '<' -> less(source, at, next);
      case '=' -> next == '=' ? pack(JavaParser.EQ, 2) : pack(JavaParser.ASSIGN, 1);
      case '!' -> next == '=' ? pack(JavaParser.NE, 2) : pack(JavaParser.NOT, 1);
      case '+' -> twice('+', next, JavaParser.INC, JavaParser.PLUS);
      case '-' -> twice('-', next, JavaParser.DEC, JavaParser.MINUS);
      case '&' -> twice('&', next, JavaParser.ANDAND, JavaParser.AMP);
      case '|' -> twice('|', next, JavaParser.OROR, JavaParser.PIPE);
      case '*' -> assigned(next, JavaParser.STAR);
      case '/' -> assigned(next, JavaParser.SLASH);
      case '%' -> assigned(next, JavaParser.PERCENT);
      case '^' -> assigned(next, JavaParser.CARET);
      default -> pack(JavaParser.ERROR, 1);
    };
  }

  private static int less(JavaSource source, int at, int next) {
    if (next == '<') {
      return source.at(at + 2) == '=' ? pack(JavaParser.AUGASSIGN, 3) : pack(JavaParser.SHL, 2);
    }
    return next == '=' ? pack(JavaParser.LE, 2) : pack(JavaParser.LT, 1);
  }

  private static int twice(char mark, int next, int two, int one) {
    return next == mark ? pack(two, 2) : assigned(next, one);
  }

  private static int assigned(int next, int plain) {
    return next == '=' ? pack(JavaParser.AUGASSIGN, 2) : pack(plain, 1);
  }
}
