package dev.sightline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PairsReaderTest {
  private static final String GOOD =
      """
      pair: the argument is quoted
      cwe: 78, 77
      threat-model: all
      === both helper.py
      def h(x): ...
      === vulnerable app.py
      run(x)  # !>
      === safe app.py
      run(quote(x))
      """;

  @Test
  void readsAPair() {
    assertEquals(
        new Pair(
            "command/a",
            "the argument is quoted",
            Set.of("CWE-78", "CWE-77"),
            false,
            "all",
            Map.of("helper.py", "def h(x): ...\n", "app.py", "run(x)  # !>\n"),
            Map.of("helper.py", "def h(x): ...\n", "app.py", "run(quote(x))\n")),
        Pairs.read("command/a.pair", GOOD));
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    wrong("=== safe app.py", "=== save app.py", ":8: expected '=== vulnerable PATH'");
    wrong("=== safe app.py\n", "=== safe helper.py\n", ":8: helper.py is there twice");
    wrong("run(quote(x))", "run(x)", ":1: both halves are the same");
    wrong("run(quote(x))", "run(quote(x))  # !>", ":9: only vulnerable files have a mark");
    wrong("  # !>", "", ":1: no line of the vulnerable half ends with");
    wrong("cwe: 78, 77\n", "", ":1: the head does not say 'cwe'");
    wrong("78, 77", "CWE-78", ":1: 'CWE-78' is no number of a CWE");
    wrong("threat-model: all", "threatmodel: all", ":3: the head has lines 'key: value'");
  }

  private static void wrong(String from, String to, String message) {
    String said =
        assertThrows(
                IllegalArgumentException.class,
                () -> Pairs.read("command/a.pair", GOOD.replace(from, to)))
            .getMessage();
    assertNotNull(said);
    String wanted = "command/a.pair" + message;
    assertEquals(wanted, said.substring(0, Math.min(wanted.length(), said.length())));
  }
}
