package dev.sightline.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.tree.Limits;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all gives a tree, in bounded time, stack and depth, under edits too. */
final class HostileTextTest {
  private static final List<Language> LANGUAGES = new Languages(new Unit.Maker()).all();
  private static final Duration SECONDS = Duration.ofSeconds(60);
  private static final int MANY = 100_000;

  private static void check(String text) {
    for (Language language : LANGUAGES) {
      assertTimeoutPreemptively(SECONDS, () -> checkNow(language, text), language.id());
    }
  }

  private static void checkNow(Language language, String text) {
    SourceTree tree = language.parse(text);
    assertEquals(text.length(), tree.text().length());
    for (int i = 0; i < tree.unitCount(); i++) {
      for (Stmt statement : tree.unit(i).statements()) {
        int depth = depth(statement);
        assertTrue(depth <= Limits.DEPTH, () -> "depth " + depth);
      }
      assertTrue(tree.end(i) <= text.length());
    }
    DocumentParser document = language.parser(text);
    int middle = text.length() / 2;
    SourceTree edited = document.edit(middle, middle, "(");
    String now = text.substring(0, middle) + "(" + text.substring(middle);
    assertEquals(Optional.empty(), TreeEquality.difference(language.parse(now), edited));
  }

  private static int depth(Node node) {
    int[] deepest = {0};
    node.forEachChild(child -> deepest[0] = Math.max(deepest[0], depth(child)));
    return deepest[0] + 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "f(",
        "x[",
        "{1:",
        "(a,",
        "`",
        "f'{",
        "f\"\"\"{",
        "f'{x:{",
        "not ",
        "-",
        "await ",
        "lambda: ",
        "lambda x=",
        "x = ",
        "a.",
        "a.b",
        "a()",
        "a[0]",
        "a + ",
        "a ** ",
        "a if b else ",
        "a and not ",
        "a < ",
        "*",
        "**",
        "x, ",
        "'a' ",
        "f'a' ",
        "a for a in ",
        "(a for a in ",
        "if x:\n",
        "else:\n",
        "@a\n",
        "@",
        "class A:\n ",
        "def f(",
        "match x:\n",
        "print ",
        "yield ",
        "(yield ",
        "...",
        "\\\n",
        "\r",
        "\n",
        "#\n",
        ";",
        ":",
        "$",
        "\"\"\"",
        "import a.",
        "from . ",
        "global a, ",
        "with a as b, ",
        "except ",
        "async ",
        "a := ",
        "0x",
        "\ud800",
        "\udc00",
        "\0",
        "\ufeff",
        "\u00a0",
        "type X[",
        "case (",
        "lambda a, (b, (",
        "return ",
        "{",
        "}",
        "a<",
        "a<b,c>.",
        "List<",
        "x.<A>f().",
        "new A() {",
        "new ",
        "new int[]{",
        "(int) ",
        "(a) ",
        "(A & ",
        "!",
        "x -> ",
        "() -> {",
        "a ? ",
        "a ? b : ",
        "if (x) ",
        "if (x) {} else ",
        "else ",
        "do ",
        "for (;;) ",
        "label: ",
        "switch (x) { case 1: ",
        "switch (x) {",
        "case 1 -> ",
        "int a[]",
        "int[] ",
        "[]",
        "@A(",
        "@A ",
        "class A {",
        "class A extends ",
        "enum E { A, ",
        "enum E { A {",
        "record R(",
        "void f() {",
        "void f() { class A {",
        "try {",
        "try (",
        "catch (E e) {",
        "synchronized (x) ",
        "x instanceof A(",
        "a = b = ",
        "a >> ",
        "a >>>= ",
        "++",
        "/*",
        "//",
        "import a.*;",
        "public ",
        "sealed ",
        "a::",
        "\"\"\"\n",
        "\\u",
        "int x, ",
        "yield "
      })
  void repeatedPieces(String piece) {
    check(piece.repeat(MANY / 10));
  }

  @Test
  void deepBrackets() {
    check("x = " + "(".repeat(MANY) + "1" + ")".repeat(MANY) + "\ny = 2\n");
    check("[".repeat(MANY) + "]".repeat(MANY));
    check("f(".repeat(MANY) + ")".repeat(MANY));
    check("{'a':".repeat(MANY) + "}".repeat(MANY));
    check("(".repeat(150) + "a.b(c)[d] + ".repeat(200) + "1" + ")".repeat(150));
  }

  @Test
  void deepBlocks() {
    String ifs =
        IntStream.range(0, 2000)
            .mapToObj(i -> " ".repeat(i) + "if x:\n")
            .collect(Collectors.joining());
    check(ifs + " ".repeat(2000) + "pass\nafter = 1\n");
    check(ifs.replace("if x:", "class A:"));
    check(ifs.replace("if x:", "def f():"));
    check(ifs.replace("if x:", "try: # " + "y".repeat(10)));
    check(ifs.replace("if x:", "x"));
  }

  @Test
  void nestingThatMixesEverything() {
    String blocks =
        IntStream.range(0, 99)
            .mapToObj(
                i -> " ".repeat(i) + List.of("if x:", "try:", "def f(a=lambda: 1):").get(i % 3))
            .collect(Collectors.joining("\n"));
    check(blocks + "\n" + " ".repeat(99) + "f(a.b, [".repeat(99) + "1");
  }

  @Test
  void chains() {
    check("x = " + "a + ".repeat(MANY) + "1");
    check("x" + ".a(b)".repeat(MANY));
    check("if x:\n  pass\n" + "elif y:\n  pass\n".repeat(20_000));
    check("x = " + "'a' \\\n".repeat(MANY) + "'b'");
    check("a = ".repeat(MANY) + "1");
    check("x = [" + "1, ".repeat(MANY) + "]");
    check("f(" + "a=b(c), ".repeat(MANY) + ")");
  }

  @Test
  void longLines() {
    check("x".repeat(3_000_000));
    check("x = '" + "y".repeat(3_000_000));
    check("a, ".repeat(1_000_000));
  }

  @Test
  void textsTooLongForATreeHaveNone() {
    String text = "x = 1; ".repeat(1_500_000);
    for (Language language : LANGUAGES) {
      checkTooLong(language, text);
    }
  }

  private static void checkTooLong(Language language, String text) {
    SourceTree tree = language.parse(text);
    assertEquals(0, tree.unitCount());
    assertFalse(tree.problems().isEmpty());
    DocumentParser document = language.parser(text);
    assertEquals(1, document.edit(5, text.length(), "").unitCount());
    assertEquals(0, document.edit(0, 0, text).unitCount());
  }

  @Test
  void randomBytes() {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = new byte[random.nextInt(20_000)];
      random.nextBytes(bytes);
      check(LANGUAGES.getFirst().decode(bytes).text());
      check(new String(bytes, StandardCharsets.UTF_16LE));
    }
  }

  @Test
  void randomPrintableText() {
    Random random = new Random(12);
    String alphabet = "abcdefif:=()[]{}'\"\\\n\n    .,#@lambda;<>?-newclass";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(4000); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
  }
}
