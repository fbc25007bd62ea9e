package dev.sightline.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.index.MemoryFileSystem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Programs that are half written, or larger or deeper than anybody would write them. */
final class HostileProgramTest {
  private static final String FIRST =
      """
      import os
      from flask import Flask, request
      app = Flask(__name__)

      @app.route("/first")
      def first():
          os.system("a " + request.args["x"])
          return "done"

      """;
  private static final String SECOND =
      """
      @app.route("/second/<name>")
      def second(name, other=[1, {"k": 2}]):
          with open("x") as f, open("y") as g:
              for i, (a, b) in enumerate(zip(f, g)):
                  yield {k: v for k, v in [(a, b)] if k != f"{v!r:>{i}}"}
          try:
              os.system("b %s" % name) if name else [x := 1][0:-1]
          except (OSError, KeyError) as e:
              raise ValueError("no") from e
          return lambda *args, **rest: other[0]

      """;
  private static final String THIRD =
      """
      @app.route("/third")
      def third():
          os.system("c " + request.args["x"])
          return "done"
      """;

  @Test
  void everyPrefixLeavesWhatStandsBefore() {
    Document document = open(FIRST);
    String whole = SECOND + THIRD;
    for (int end = 1; end <= whole.length(); end++) {
      int at = document.text().length();
      document.edit(at, at, whole.substring(end - 1, end));
      assertTrue(flows(document).contains(6), "after " + whole.substring(0, end));
    }
    assertEquals(List.of(6, 15, 22), flows(document));
  }

  @Test
  void everyDeletedTokenLeavesOtherFunctions() {
    String whole = FIRST + SECOND + THIRD;
    Document document = open(whole);
    Matcher token = Pattern.compile("\\w+|\\S").matcher(SECOND);
    while (token.find()) {
      int at = FIRST.length() + token.start();
      document.edit(at, at + token.group().length(), "");
      List<Integer> left = flows(document);
      assertTrue(left.contains(6), "without the token at " + token.start());
      assertTrue(left.contains(22), "without " + token.group() + " at " + token.start());
      document.edit(at, at, token.group());
    }
    assertEquals(List.of(6, 15, 22), flows(document));
  }

  @Test
  void recursionEnds() {
    Programs.check(
        """
        import os
        from flask import request

        def once(text, n):
            return text if n == 0 else once(text + "x", n - 1)

        def even(text, n):
            return text if n == 0 else odd(text, n - 1)

        def odd(text, n):
            return "" if n == 0 else even(text, n - 1)

        class Node:
            def __init__(self, text, next):
                self.text = text
                self.next = next

            def all(self):
                return self.text + (self.next.all() if self.next else "")

        def view():
            os.system(once(request.args["a"], 5))  # !>
            os.system(even(request.args["b"], 5))  # !>
            os.system(Node(request.args["c"], Node("d", None)).all())  # !>
        """);
  }

  @Test
  void aFunctionOfFiveThousandLines() {
    String lines = repeat(5000, i -> "    x%d = x%d + \"%d\"\n".formatted(i + 1, i, i));
    assertEquals(
        List.of(5004),
        flows(
            "import os\nfrom flask import request\ndef f():\n    x0 = request.args['x']\n"
                + lines.replaceFirst("    x1 = [^\n]*\n", "    x1 = x0\n")
                + "    os.system(x4999)\n"));
  }

  @Test
  void tenThousandFunctions() {
    String functions = repeat(10000, i -> "def f%d(x):\n    return %s\n".formatted(i, callee(i)));
    List<Integer> found =
        flows(
            "import os\nfrom flask import request\n"
                + functions
                + "def g():\n    os.system(f9990(request.args['x']))\n    os.system(request.args['x'])\n");
    assertTrue(found.contains(20004), "found " + found);
  }

  @Test
  void deepInheritance() {
    String classes =
        "class C0:\n    def get(self):\n        return request.args['x']\n"
            + repeat(300, i -> "class C%d(C%d):\n    pass\n".formatted(i + 1, i));
    List<Integer> found =
        flows(
            "import os\nfrom flask import request\n"
                + classes
                + "def f():\n    os.system(C5().get())\n    os.system(C300().get())\n");
    assertTrue(found.contains(606), "found " + found);
  }

  @Test
  void aTableOfTwoThousandFunctions() {
    String functions = repeat(2000, i -> "def f%d(x):\n    os.system('a' + x)\n".formatted(i));
    String table = repeat(2000, i -> "'k%d': f%d, ".formatted(i, i));
    List<Integer> found =
        flows(
            "import os\nfrom flask import request\n"
                + functions
                + "T = {"
                + table
                + "}\n"
                + "def view():\n    T[request.args['k']](request.args['x'])\n"
                + "    os.system(request.args['x'])\n");
    assertTrue(found.contains(4005), "found " + found);
  }

  /** Chains of ten. */
  private static String callee(int i) {
    return i % 10 == 9 ? "x" : "f%d(x)".formatted(i + 1);
  }

  private static String repeat(int times, java.util.function.IntFunction<String> line) {
    return IntStream.range(0, times).mapToObj(line).collect(Collectors.joining());
  }

  private static Document open(String text) {
    MemoryFileSystem system = new MemoryFileSystem();
    system.file("/w/app.py", text);
    return Programs.project(system).analyzer("app.py").open("app.py", "python", text);
  }

  private static List<Integer> flows(Document document) {
    return Programs.flows(document.snapshot().analyse(Cancellation.NEVER));
  }

  private static List<Integer> flows(String text) {
    MemoryFileSystem system = new MemoryFileSystem();
    system.file("/w/app.py", text);
    FileResult result =
        Programs.project(system)
            .analyzer("app.py")
            .analyse("app.py", text.getBytes(UTF_8), Cancellation.NEVER);
    return Programs.flows(result);
  }
}
