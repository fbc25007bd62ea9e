package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.WordTable;
import dev.sightline.syntax.java.grammar.JavaParser;
import java.util.HashMap;
import java.util.Map;

/** Words that are not names, and what they are. */
final class Keywords {
  private static final Map<String, Integer> STATEMENTS =
      Map.ofEntries(
          Map.entry("assert", JavaParser.ASSERT),
          Map.entry("break", JavaParser.BREAK),
          Map.entry("case", JavaParser.CASE),
          Map.entry("catch", JavaParser.CATCH),
          Map.entry("continue", JavaParser.CONTINUE),
          Map.entry("do", JavaParser.DO),
          Map.entry("else", JavaParser.ELSE),
          Map.entry("finally", JavaParser.FINALLY),
          Map.entry("for", JavaParser.FOR),
          Map.entry("if", JavaParser.IF),
          Map.entry("import", JavaParser.IMPORT),
          Map.entry("package", JavaParser.PACKAGE),
          Map.entry("return", JavaParser.RETURN),
          Map.entry("switch", JavaParser.SWITCH),
          Map.entry("synchronized", JavaParser.SYNCHRONIZED),
          Map.entry("throw", JavaParser.THROW),
          Map.entry("try", JavaParser.TRY),
          Map.entry("while", JavaParser.WHILE));

  private static final Map<String, Integer> OTHERS =
      Map.ofEntries(
          Map.entry("class", JavaParser.CLASS),
          Map.entry("default", JavaParser.DEFAULT),
          Map.entry("enum", JavaParser.ENUM),
          Map.entry("extends", JavaParser.EXTENDS),
          Map.entry("false", JavaParser.FALSE),
          Map.entry("implements", JavaParser.IMPLEMENTS),
          Map.entry("instanceof", JavaParser.INSTANCEOF),
          Map.entry("interface", JavaParser.INTERFACE),
          Map.entry("new", JavaParser.NEW),
          Map.entry("null", JavaParser.NULL),
          Map.entry("record", JavaParser.RECORD),
          Map.entry("super", JavaParser.SUPER),
          Map.entry("this", JavaParser.THIS),
          Map.entry("throws", JavaParser.THROWS),
          Map.entry("true", JavaParser.TRUE),
          Map.entry("void", JavaParser.VOID));

  private static final WordTable WORDS = new WordTable(words(), JavaParser.NAME);

  private Keywords() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>(STATEMENTS);
    words.putAll(OTHERS);
    put(words, JavaParser.PRIM, "boolean", "byte", "char", "double", "float", "int");
    put(words, JavaParser.PRIM, "long", "short");
    put(words, JavaParser.MOD, "abstract", "final", "native", "private", "protected", "public");
    put(words, JavaParser.MOD, "static", "strictfp", "transient", "volatile");
    return words;
  }

  private static void put(Map<String, Integer> words, int type, String... all) {
    for (String word : all) {
      words.put(word, type);
    }
  }

  /** The token type of a word, NAME for most. */
  static int typeOf(JavaSource source, int start, int end) {
    return WORDS.typeOf(source, start, end);
  }

  /** Whether a line inside brackets that begins so shows that the brackets were left open. */
  static boolean isStatementOnly(int type) {
    return switch (type) {
      case JavaParser.IF,
          JavaParser.ELSE,
          JavaParser.WHILE,
          JavaParser.FOR,
          JavaParser.DO,
          JavaParser.TRY,
          JavaParser.CATCH,
          JavaParser.FINALLY,
          JavaParser.CASE,
          JavaParser.RETURN,
          JavaParser.THROW,
          JavaParser.BREAK,
          JavaParser.CONTINUE,
          JavaParser.IMPORT,
          JavaParser.PACKAGE ->
          true;
      default -> false;
    };
  }

  /** Whether a statement that begins so is a part of a compound one, which no semicolon ends. */
  static boolean isControl(int type) {
    return switch (type) {
      case JavaParser.IF,
          JavaParser.ELSE,
          JavaParser.WHILE,
          JavaParser.FOR,
          JavaParser.DO,
          JavaParser.TRY,
          JavaParser.CATCH,
          JavaParser.FINALLY,
          JavaParser.SWITCH,
          JavaParser.SYNCHRONIZED ->
          true;
      default -> false;
    };
  }

  /** Whether a word declares a type. */
  static boolean isTypeKeyword(int type) {
    return switch (type) {
      case JavaParser.CLASS,
          JavaParser.INTERFACE,
          JavaParser.ENUM,
          JavaParser.RECORD,
          JavaParser.ATINTERFACE ->
          true;
      default -> false;
    };
  }
}
