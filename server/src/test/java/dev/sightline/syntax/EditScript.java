package dev.sightline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits as people and tools make them, at random but the same for the same seed. */
final class EditScript {
  private static final List<String> COMMON =
      List.of(
          "a",
          "x1",
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "\"",
          "'",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ":",
          ",",
          ".",
          "...",
          "=",
          "==",
          "->",
          "\\",
          ";",
          "@",
          "*",
          "$",
          "$X",
          "?",
          "!",
          "0",
          "1.5e",
          "0x",
          "\u00e9",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u00a0",
          "\f",
          "\0");

  private static final List<String> PYTHON =
      List.of(
          "\"\"\"",
          "'''",
          ":=",
          "#",
          "# note\n",
          "\\\n",
          "**",
          "`",
          "!r",
          "f\"",
          "f'{",
          "rb'",
          "t\"{x",
          "j",
          "L",
          "def ",
          "def f(x): return x\n",
          "class ",
          "class A:\n    pass\n",
          "return ",
          "if ",
          "if x:\n",
          "else:\n",
          "elif y:",
          "for ",
          " in ",
          "while ",
          "try:\n",
          "except ",
          "except:",
          "finally:\n",
          "with ",
          " as ",
          "lambda ",
          "lambda x: ",
          "async ",
          "await ",
          "yield ",
          "from ",
          "import ",
          "not ",
          " and ",
          " is ",
          "match ",
          "match x:\n",
          "case ",
          "case _:",
          "type ",
          "print ",
          "print >>",
          "exec ",
          "pass\n",
          "global ",
          "nonlocal ",
          "del ",
          "assert ",
          "raise ",
          "async def ",
          "None");

  private static final List<String> JAVA =
      List.of(
          "\"\"\"",
          "\"\"\"\n",
          "<",
          ">",
          ">>",
          ">=",
          "&&",
          "::",
          "//",
          "// note\n",
          "/*",
          "*/",
          "'c'",
          "@Override ",
          "@interface ",
          "class ",
          "class A { int x; }\n",
          "interface ",
          "enum E { A, B(1) {}; ",
          "record R(int a) {",
          "void f() {\n",
          "int f(int x) { return x; }\n",
          "return ",
          "if (x) ",
          "else ",
          "for (int i = 0; ",
          "for (var x : ",
          "while (",
          "do {",
          "try {",
          "try (var r = ",
          "catch (E e) {",
          "finally {",
          "switch (x) {",
          "case 1:\n",
          "case A -> ",
          "default -> ",
          "yield ",
          "new ",
          "new A() {",
          "() -> {",
          "x -> ",
          "synchronized ",
          "throw ",
          "assert ",
          "assert a : ",
          "public ",
          "private static final ",
          "import a.b.C;\n",
          "package ",
          "instanceof ",
          "(int) ",
          "List<String> ",
          "Map<K, V<X>> m = ",
          "extends ",
          "implements ",
          "throws ",
          "default ",
          "this",
          "super.",
          "null",
          "\\u0041",
          "sealed ",
          "record ",
          "enum ",
          "var ",
          "int[] a = {",
          "label: ",
          "break ",
          "? a : ");

  private final List<String> pieces;
  private final Random random;
  private int last;

  /** What the next edit replaces, and by what. */
  int start;

  int end;
  String replacement = "";

  /**
   * @param language whose pieces of text are typed
   */
  EditScript(String language, long seed) {
    List<String> all = new ArrayList<>(COMMON);
    all.addAll(language.equals("java") ? JAVA : PYTHON);
    this.pieces = List.copyOf(all);
    this.random = new Random(seed);
  }

  /** Chooses the next edit of a text. */
  void next(CharSequence text) {
    int length = text.length();
    start = random.nextInt(4) == 0 ? Math.min(last, length) : random.nextInt(length + 1);
    end = start;
    replacement = "";
    switch (random.nextInt(12)) {
      case 0, 1 -> end = Math.min(length, start + 1 + random.nextInt(3));
      case 2 -> end = Math.min(length, start + random.nextInt(80));
      case 3 -> paste(text);
      case 4 -> line(text);
      case 5 -> {
        end = Math.min(length, start + random.nextInt(6));
        replacement = piece();
      }
      default -> replacement = piece();
    }
    last = start + replacement.length();
  }

  private String piece() {
    return pieces.get(random.nextInt(pieces.size()));
  }

  private void paste(CharSequence text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(120));
    replacement = text.subSequence(from, to).toString();
  }

  /** Works on the line that holds the start: indents, dedents, comments out, removes, doubles. */
  private void line(CharSequence text) {
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    int lineEnd = start;
    while (lineEnd < text.length() && text.charAt(lineEnd) != '\n') {
      lineEnd++;
    }
    end = start;
    switch (random.nextInt(5)) {
      case 0 -> replacement = "    ";
      case 1 -> end = Math.min(lineEnd, start + 1 + random.nextInt(4));
      case 2 -> replacement = "# ";
      case 3 -> end = Math.min(text.length(), lineEnd + 1);
      default -> replacement = text.subSequence(start, lineEnd) + "\n";
    }
  }
}
