package dev.sightline.syntax.python;

import dev.sightline.syntax.python.grammar.PythonParser;

/** Decides by the characters that follow where a word alone does not tell what it is. */
final class Lookahead {
  /** How far a {@code match} is followed to its colon; longer subjects are no subjects. */
  private static final int FARTHEST = 2000;

  private final Source source;

  Lookahead(Source source) {
    this.source = source;
  }

  private int typeAt(int offset) {
    return Keywords.typeOf(source, offset, source.nameEnd(offset));
  }

  /** Whether an operand starts behind {@code from} that cannot continue an expression. */
  boolean startsOperand(int from) {
    int i = source.skipBlanks(from);
    int c = source.at(i);
    if (Source.isNameStart(c) || c == '$') {
      return !joins(i);
    }
    return Source.isDigit(c) || Source.isQuote(c) || c == '{' || c == '~' || c == '`';
  }

  private boolean joins(int start) {
    int type = typeAt(start);
    if (type == PythonParser.NOT) {
      int next = source.skipBlanks(source.nameEnd(start));
      return typeAt(next) == PythonParser.IN;
    }
    return Keywords.joins(type);
  }

  /** Whether {@code print} or {@code exec}, which ends at {@code from}, is Python 2's statement. */
  boolean isOldStatement(int from) {
    int i = source.skipBlanks(from);
    boolean spaced = i > from;
    return switch (source.at(i)) {
      case '[' -> spaced;
      case '-', '+' -> spaced && !Source.isBlank(source.at(i + 1)) && source.at(i + 1) != '=';
      default -> startsOperand(from);
    };
  }

  boolean isPrintTo(int from) {
    int i = source.skipBlanks(from);
    return source.at(i) == '>' && source.at(i + 1) == '>' && source.at(i + 2) != '=';
  }

  /** Whether a name follows, as behind {@code type} and {@code nonlocal}. */
  boolean startsName(int from) {
    int i = source.skipBlanks(from);
    int c = source.at(i);
    return i > from && (Source.isNameStart(c) || c == '$') && typeIsName(i);
  }

  private boolean typeIsName(int start) {
    return switch (typeAt(start)) {
      case PythonParser.NAME,
          PythonParser.MATCH,
          PythonParser.CASE,
          PythonParser.TYPE,
          PythonParser.PRINT,
          PythonParser.EXEC ->
          true;
      default -> false;
    };
  }

  boolean isAsync(int from) {
    int type = typeAt(source.skipBlanks(from));
    return type == PythonParser.DEF || type == PythonParser.FOR || type == PythonParser.WITH;
  }

  /** Whether {@code await}, which ends at {@code from}, waits for something. */
  boolean isAwait(int from) {
    int c = source.at(source.skipBlanks(from));
    return (c == '(' || c == '[' || c == '.') ? !isPlainName(from) : startsOperand(from);
  }

  private boolean isPlainName(int from) {
    int i = source.skipBlanks(from);
    return source.at(i) == '.' && source.at(i + 1) != '.';
  }

  /** Whether {@code match} at the start of a line, which ends at {@code from}, opens a block. */
  boolean isMatch(int from) {
    int i = source.skipBlanks(from);
    return switch (source.at(i)) {
      case '(', '[', '-', '+', '*' -> endsWithColon(i);
      case '.' -> source.at(i + 1) == '.' && source.at(i + 2) == '.';
      default -> startsOperand(from);
    };
  }

  /** Whether {@code case} at the start of a line in a match block opens a case. */
  boolean isCase(int from) {
    int i = source.skipBlanks(from);
    return switch (source.at(i)) {
      case '(', '[', '-', '+', '*' -> true;
      case '.' -> source.at(i + 1) == '.' && source.at(i + 2) == '.';
      default -> startsOperand(from);
    };
  }

  private boolean endsWithColon(int from) {
    int depth = 0;
    int last = from;
    int i = from;
    int limit = from + FARTHEST;
    while (i < limit && source.at(i) != Source.END) {
      int c = source.at(i);
      if (Source.isNewline(c)) {
        i = source.afterNewline(i);
        if (depth <= 0 || closesBrackets(i, endsOperand(last))) {
          break;
        }
      } else if (c == '#') {
        i = source.lineEnd(i);
      } else if (c == '\\') {
        i = source.afterNewline(i + 1);
      } else {
        depth += step(c);
        int end = Source.isQuote(c) ? source.stringEnd(i) : i + 1;
        last = Source.isBlank(c) ? last : end - 1;
        i = end;
      }
    }
    return source.at(last) == ':';
  }

  /** Whether the character at {@code last} ends an operand. */
  private boolean endsOperand(int last) {
    int c = source.at(last);
    if (!Source.isNamePart(c)) {
      return Source.isQuote(c) || c == ')' || c == ']' || c == '}';
    }
    int start = last;
    while (start > 0 && Source.isNamePart(source.at(start - 1))) {
      start--;
    }
    return Keywords.typeOf(source, start, last + 1) == PythonParser.NAME;
  }

  private static int step(int c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  /**
   * Whether the line that starts here cannot stand in brackets, so that they were left open: it
   * begins with a keyword of statements, as a decorator, or with a name behind an operand.
   *
   * @param afterOperand whether the line before ends with an operand
   */
  boolean closesBrackets(int lineStart, boolean afterOperand) {
    int start = source.skipBlanks(lineStart);
    if (source.at(start) == '@') {
      return Source.isNameStart(source.at(start + 1));
    }
    if (!Source.isNameStart(source.at(start))) {
      return false;
    }
    int end = source.nameEnd(start);
    int type = Keywords.typeOf(source, start, end);
    if (type == PythonParser.ASYNC) {
      return typeAt(source.skipBlanks(end)) == PythonParser.DEF;
    }
    return Keywords.isStatementOnly(type)
        || (afterOperand
            && type != PythonParser.NOT
            && !Keywords.joins(type)
            && !Source.isQuote(source.at(end)));
  }

  /** End of the bracket at {@code open} with all that is in it. */
  int bracketEnd(int open) {
    int depth = 0;
    int i = open;
    while (source.at(i) != Source.END) {
      int c = source.at(i);
      if (Source.isNewline(c)) {
        if (closesBrackets(source.afterNewline(i), false)) {
          return i;
        }
        i = source.afterNewline(i);
      } else if (c == '#') {
        i = source.lineEnd(i);
      } else {
        depth += step(c);
        i = Source.isQuote(c) ? source.stringEnd(i) : i + 1;
        if (depth <= 0) {
          return i;
        }
      }
    }
    return i;
  }
}
