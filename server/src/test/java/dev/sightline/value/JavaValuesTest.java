package dev.sightline.value;

import static dev.sightline.value.Reveal.checkJava;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.syntax.DocumentParser;
import dev.sightline.syntax.java.JavaLanguage;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names, types and constants in Java. */
final class JavaValuesTest {

  @Test
  void importsGiveNamesTheirPackages() {
    checkJava(
        """
        package a.b;
        import java.util.List;
        import static java.lang.Math.max;
        import java.io.*;
        class C {
          void f() {
            reveal(List);  // java.util.List
            reveal(max);  // java.lang.Math.max
            reveal(File);  // java.io.File
            reveal(String);  // java.lang.String
            reveal(System.out);  // java.lang.System.out
          }
        }
        """);
  }

  @Test
  void variablesHaveTheirDeclaredTypes() {
    checkJava(
        """
        import java.io.File;
        import java.sql.Connection;
        class C {
          Connection field;
          void f(File given, int[] numbers, Other other) throws Exception {
            File local = make();
            var made = new File("a");
            reveal(given);  // : java.io.File
            reveal(numbers);  // : int[]
            reveal(other);  // : Other
            reveal(local);  // : java.io.File
            reveal(made);  // : java.io.File
            reveal(field);  // : java.sql.Connection
            reveal(this.field);  // C.field
            reveal(this);  // : C
            for (File each : files()) reveal(each);  // : java.io.File
            try (Connection c = open()) { reveal(c); }  // : java.sql.Connection
            if (other instanceof File it) reveal(it);  // : java.io.File
          }
        }
        """);
  }

  @Test
  void constantsFold() {
    checkJava(
        """
        class C {
          static final String A = "a";
          static final String B = A + "b" + 1;
          private int changed = 1;
          private int kept = 2;
          void f() {
            reveal(B);  // 'ab1'
            reveal(changed);  // : int
            reveal(kept);  // 2
            int i = 7;
            i++;
            reveal(i);  // 8
            String s = "x";
            s += A;
            reveal(s);  // 'xa'
            reveal("n = " + unknown());  // 'n = '...''
          }
          void g() { changed = 5; }
        }
        """);
  }

  @Test
  void switchesTakeOneCase() {
    checkJava(
        """
        class C {
          void f(int unknown) {
            int i = 2;
            String s = "none";
            switch (i) {
              case 1: s = "one"; break;
              case 2: s = "two"; break;
              default: s = "many";
            }
            reveal(s);  // 'two'
            String t = switch (i) { case 1 -> "one"; case 2 -> { yield "two"; } default -> "many"; };
            reveal(t);  // 'two'
            String u = switch (unknown) { case 1 -> "a"; default -> "b"; };
            reveal(u);  // 'a' | 'b'
          }
        }
        """);
  }

  private static final String CODE =
      """
      package a.b;
      import java.io.*;
      import java.util.List;
      class C extends D {
        private static final String BASE = "a" + "b";
        private int limit = 5;
        private File file;
        enum E { A, B(1) }
        void f(List<String> all) {
          String s = BASE + limit;
          for (String one : all) { s += one; }
          switch (limit) { case 1: s = "x"; break; default: g(s); }
          this.file = new File(s);
        }
        int g(String given) {
          int i = limit;
          i++;
          return given.length() + i;
        }
        class Inner { void h() { file.delete(); } }
      }
      """;

  @Test
  void editedEqualsScratch() {
    Random random = new Random(Long.getLong("sightline.seed", 7));
    List<String> pieces =
        List.of(
            "x",
            "\n",
            "BASE",
            " = ",
            "\"a\"",
            "import java.net.*;\n",
            "limit = 6;\n",
            "{",
            "}",
            "(",
            ")",
            "void n() { file = null; }\n",
            "private int limit = 7;\n",
            "package c;\n",
            ";",
            "//",
            "class D { int limit; }\n",
            "final ",
            "File ",
            "new C() { int k; }");
    DocumentParser document = new JavaLanguage(new Unit.Maker()).parser(CODE);
    FileValues values = FileValues.of(document.tree(), Environment.JAVA);
    for (int round = 0; round < 300; round++) {
      int length = document.tree().text().length();
      int start = random.nextInt(length + 1);
      int end = Math.min(length, start + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
      SourceTree tree = document.edit(start, end, pieces.get(random.nextInt(pieces.size())));
      values = values.next(tree);
      FileValues scratch = FileValues.of(tree, Environment.JAVA);
      String text = tree.text().toString();
      assertEquals(Reveal.everything(tree, scratch), Reveal.everything(tree, values), text);
    }
  }
}
