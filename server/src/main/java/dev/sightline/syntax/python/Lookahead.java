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
    int last = 0;
    int i = from;
    int limit = from + FARTHEST;
    while (i < limit) {
      int c = source.at(i);
      if (c == Source.END) {
        break;
      } else if (Source.isNewline(c)) {
        i = source.afterNewline(i);
        if (depth <= 0 || closesBrackets(i)) {
          break;
        }
      } else if (c == '#') {
        i = source.lineEnd(i);
      } else if (c == '\\') {
        i = source.afterNewline(i + 1);
      } else {
        depth += step(c);
        last = Source.isBlank(c) ? last : c;
        i = Source.isQuote(c) ? source.stringEnd(i) : i + 1;
      }
    }
    return last == ':';
  }

  private static int step(int c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  /** Whether the line that starts here cannot stand in brackets, so that they were left open. */
  boolean closesBrackets(int lineStart) {
    int start = source.skipBlanks(lineStart);
    if (!Source.isNameStart(source.at(start))) {
      return false;
    }
    int end = source.nameEnd(start);
    int type = Keywords.typeOf(source, start, end);
    if (type == PythonParser.ASYNC) {
      return typeAt(source.skipBlanks(end)) == PythonParser.DEF;
    }
    return Keywords.isStatementOnly(type);
  }

  /** End of the bracket at {@code open} with all that is in it. */
  int bracketEnd(int open) {
    int depth = 0;
    int i = open;
    while (source.at(i) != Source.END) {
      int c = source.at(i);
      if (Source.isNewline(c)) {
        if (closesBrackets(source.afterNewline(i))) {
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
