package dev.sightline.syntax.python;

import dev.sightline.syntax.python.grammar.PythonParser;

/** Operators and punctuation that mean the same everywhere. */
final class Operators {
  private static final int LENGTH_BITS = 3;

  private Operators() {}

  /** Type and length of the operator at {@code i}, packed; ERROR of length one if there is none. */
  static int at(Source source, int i) {
    int c = source.at(i);
    int next = source.at(i + 1);
    return switch (c) {
      case ',' -> pack(PythonParser.COMMA, 1);
      case ';' -> pack(PythonParser.SEMI, 1);
      case '~' -> pack(PythonParser.TILDE, 1);
      case '=' -> next == '=' ? pack(PythonParser.OP, 2) : pack(PythonParser.ASSIGN, 1);
      case '!' -> next == '=' ? pack(PythonParser.OP, 2) : pack(PythonParser.ERROR, 1);
      case '-' -> next == '>' ? pack(PythonParser.ARROW, 2) : simple(PythonParser.MINUS, next);
      case '+' -> simple(PythonParser.PLUS, next);
      case '@' -> simple(PythonParser.AT, next);
      case '%', '&', '|', '^' -> simple(PythonParser.OP, next);
      case '*' -> doubled(source, i, PythonParser.STAR, PythonParser.DSTAR);
      case '/' -> doubled(source, i, PythonParser.SLASH, PythonParser.OP);
      case '>' -> comparison(source, i);
      case '<' -> next == '>' ? pack(PythonParser.OP, 2) : comparison(source, i);
      default -> pack(PythonParser.ERROR, 1);
    };
  }

  static int type(int packed) {
    return packed >> LENGTH_BITS;
  }

  static int length(int packed) {
    return packed & ((1 << LENGTH_BITS) - 1);
  }

  private static int pack(int type, int length) {
    return type << LENGTH_BITS | length;
  }

  private static int simple(int type, int next) {
    return next == '=' ? pack(PythonParser.AUGASSIGN, 2) : pack(type, 1);
  }

  private static int doubled(Source source, int i, int single, int twice) {
    if (source.at(i + 1) != source.at(i)) {
      return simple(single, source.at(i + 1));
    }
    return source.at(i + 2) == '=' ? pack(PythonParser.AUGASSIGN, 3) : pack(twice, 2);
  }

  private static int comparison(Source source, int i) {
    if (source.at(i + 1) == '=') {
      return pack(PythonParser.OP, 2);
    }
    return doubled(source, i, PythonParser.OP, PythonParser.OP);
  }
}
