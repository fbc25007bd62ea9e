package dev.sightline.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sightline.syntax.python.PythonLanguage;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Code of any size and nesting is evaluated in bounded time, or given up and named. */
final class HostileTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static List<Gap> evaluate(String code) {
    return evaluate(code, Environment.PYTHON);
  }

  private static List<Gap> evaluate(String code, Environment environment) {
    SourceTree tree = new PythonLanguage(new Unit.Maker()).parse(code);
    FileValues values = FileValues.of(tree, environment);
    for (int i = 0; i < tree.unitCount(); i++) {
      values.of(i);
      values.context(i);
    }
    return values.gaps();
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("#", String.valueOf(i)))
        .collect(Collectors.joining("\n"));
  }

  private static void bounded(String code) {
    assertTimeoutPreemptively(PATIENCE, () -> evaluate(code));
  }

  @Test
  void longFunctions() {
    bounded("def f(a):\n" + lines(5000, "    x# = a + 'x'\n    if x#: y = x#"));
    bounded("def f(a):\n  try:\n" + lines(5000, "    x# = g(a)") + "\n  except E: pass");
    bounded("def f(a):\n  for i in a:\n" + lines(2000, "    x = [x, x#]\n    x# = x"));
  }

  @Test
  void manyFunctions() {
    bounded(lines(10_000, "def f#(a):\n    return g(a, f#)"));
  }

  @Test
  void longChains() {
    bounded("x = " + String.join(" + ", java.util.Collections.nCopies(900, "a")));
    bounded("x = " + String.join(" + ", java.util.Collections.nCopies(900, "'ab'")));
    bounded("def f(x):\n  if " + lines(900, "x == # or").replace("\n", " ") + " x: pass");
    bounded("def f(x):\n  x" + ".a()".repeat(900));
    bounded("x = " + "[".repeat(180) + "]".repeat(180));
    bounded("def f(x):\n  if x == 0: pass\n" + lines(900, "  elif x == #: y = #"));
  }

  @Test
  void nestedLoopsAndFinally() {
    StringBuilder loops = new StringBuilder("def f(a):\n  x = 0\n");
    StringBuilder tries = new StringBuilder("def f(a):\n");
    StringBuilder functions = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      loops.append("  ".repeat(i + 1)).append("for i").append(i).append(" in a:\n");
      tries.append("  ".repeat(i + 1)).append("try:\n");
      functions.append("  ".repeat(i)).append("def f").append(i).append("(a):\n");
    }
    loops.append("  ".repeat(61)).append("x = x + 1\n");
    tries.append("  ".repeat(61)).append("return g()\n");
    for (int i = 59; i >= 0; i--) {
      tries.append("  ".repeat(i + 1)).append("finally:\n");
      tries.append("  ".repeat(i + 2)).append("x = g()\n");
    }
    functions.append("  ".repeat(60)).append("return a\n");
    bounded(loops.toString());
    bounded(tries.toString());
    bounded(functions.toString());
  }

  @Test
  void hugeValues() {
    bounded("x = 'a'\n" + lines(200, "x = x + x"));
    bounded("x = 7\n" + lines(200, "x = x * x"));
    bounded("x = {}\n" + lines(3000, "x['#'] = {'#': x}"));
    bounded("x = {" + lines(5000, "'#': ['#', #],") + "}");
    bounded("x = ((((10 ** 10) ** 10) ** 10) ** 10) ** 10\ny = 'a' * 10 ** 9 + '%0999999999d' % 1");
  }

  @Test
  void tooManyStepsAreReported() {
    String code = "def f(a):\n  b = 'x'\n  for i in a:\n    b = g(b)\n\ndef h():\n  pass\n";
    List<Gap> gaps = evaluate(code, Environment.PYTHON.withBudget(10));
    assertEquals(1, gaps.size());
    assertEquals(1, gaps.get(0).unit());
  }
}
