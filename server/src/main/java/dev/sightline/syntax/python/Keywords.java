package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.WordTable;
import dev.sightline.syntax.python.grammar.PythonParser;
import java.util.Map;

/** Words that are not names, and what they are. */
final class Keywords {
  private static final WordTable WORDS =
      new WordTable(
          Map.ofEntries(
              Map.entry("and", PythonParser.AND),
              Map.entry("as", PythonParser.AS),
              Map.entry("assert", PythonParser.ASSERT),
              Map.entry("async", PythonParser.ASYNC),
              Map.entry("await", PythonParser.AWAIT),
              Map.entry("break", PythonParser.BREAK),
              Map.entry("case", PythonParser.CASE),
              Map.entry("class", PythonParser.CLASS),
              Map.entry("continue", PythonParser.CONTINUE),
              Map.entry("def", PythonParser.DEF),
              Map.entry("del", PythonParser.DEL),
              Map.entry("elif", PythonParser.ELIF),
              Map.entry("else", PythonParser.ELSE),
              Map.entry("except", PythonParser.EXCEPT),
              Map.entry("exec", PythonParser.EXEC),
              Map.entry("finally", PythonParser.FINALLY),
              Map.entry("for", PythonParser.FOR),
              Map.entry("from", PythonParser.FROM),
              Map.entry("global", PythonParser.GLOBAL),
              Map.entry("if", PythonParser.IF),
              Map.entry("import", PythonParser.IMPORT),
              Map.entry("in", PythonParser.IN),
              Map.entry("is", PythonParser.IS),
              Map.entry("lambda", PythonParser.LAMBDA),
              Map.entry("match", PythonParser.MATCH),
              Map.entry("nonlocal", PythonParser.NONLOCAL),
              Map.entry("not", PythonParser.NOT),
              Map.entry("or", PythonParser.OR),
              Map.entry("pass", PythonParser.PASS),
              Map.entry("print", PythonParser.PRINT),
              Map.entry("raise", PythonParser.RAISE),
              Map.entry("return", PythonParser.RETURN),
              Map.entry("try", PythonParser.TRY),
              Map.entry("type", PythonParser.TYPE),
              Map.entry("while", PythonParser.WHILE),
              Map.entry("with", PythonParser.WITH),
              Map.entry("yield", PythonParser.YIELD)),
          PythonParser.NAME);

  private Keywords() {}

  /** The token type of a word, NAME for most. Soft keywords are told by {@link Lookahead}. */
  static int typeOf(Source source, int start, int end) {
    return WORDS.typeOf(source, start, end);
  }

  /** Whether a word joins operands, so that what stands before it is one. */
  static boolean joins(int type) {
    return switch (type) {
      case PythonParser.AND,
          PythonParser.OR,
          PythonParser.IN,
          PythonParser.IS,
          PythonParser.IF,
          PythonParser.ELSE,
          PythonParser.AS,
          PythonParser.FOR,
          PythonParser.FROM ->
          true;
      default -> false;
    };
  }

  /** Whether a logical line that begins so is the header of a block. */
  static boolean isHeader(int type) {
    return switch (type) {
      case PythonParser.IF,
          PythonParser.ELIF,
          PythonParser.ELSE,
          PythonParser.WHILE,
          PythonParser.FOR,
          PythonParser.TRY,
          PythonParser.EXCEPT,
          PythonParser.FINALLY,
          PythonParser.WITH,
          PythonParser.DEF,
          PythonParser.CLASS,
          PythonParser.ASYNC,
          PythonParser.MATCH,
          PythonParser.CASE ->
          true;
      default -> false;
    };
  }

  /** Whether a line inside brackets that begins so shows that the brackets were left open. */
  static boolean isStatementOnly(int type) {
    return switch (type) {
      case PythonParser.DEF,
          PythonParser.CLASS,
          PythonParser.RETURN,
          PythonParser.WHILE,
          PythonParser.TRY,
          PythonParser.WITH,
          PythonParser.RAISE,
          PythonParser.ASSERT,
          PythonParser.DEL,
          PythonParser.PASS,
          PythonParser.BREAK,
          PythonParser.CONTINUE,
          PythonParser.GLOBAL,
          PythonParser.ELIF,
          PythonParser.EXCEPT,
          PythonParser.FINALLY,
          PythonParser.IMPORT ->
          true;
      default -> false;
    };
  }
}
