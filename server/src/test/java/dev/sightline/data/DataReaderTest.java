package dev.sightline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DataReaderTest {

  @Test
  void everyValueKnowsItsPlaceAndPath() throws UnreadableException {
    check(
        """
        rules:
          - id: a
            patterns:
              - pattern: |
                  f($X)
              - metavariable-regex: {metavariable: $X, regex: '^a'}
        """,
        """
        1:1 {}
        2:3 rules []
        2:5 rules[0] {}
        2:9 rules[0].id text a
        4:7 rules[0].patterns []
        4:9 rules[0].patterns[0] {}
        4:18 rules[0].patterns[0].pattern text f($X)⏎
        6:9 rules[0].patterns[1] {}
        6:29 rules[0].patterns[1].metavariable-regex {}
        6:44 rules[0].patterns[1].metavariable-regex.metavariable text $X
        6:55 rules[0].patterns[1].metavariable-regex.regex text ^a
        """);
  }

  @Test
  void jsonIsReadByTheSameReader() throws UnreadableException {
    check(
        "{\n\t\"a\": [1, true, null, \"x\\/\\u00e9\\ud83d\\ude00\"],\n\t\"b\": {\"c\": \"d\"}}",
        """
        1:1 {}
        2:7 a []
        2:8 a[0] a number 1
        2:11 a[1] true or false true
        2:17 a[2] nothing null
        2:23 a[3] text x/é😀
        3:7 b {}
        3:13 b.c text d
        """,
        "r.json");
  }

  @Test
  void anAliasStandsAtItsAnchorAndHasThePathOfItsUse() throws UnreadableException {
    check(
        """
        base: &b {x: 1}
        use: *b
        more:
          <<: *b
          y: 2
        """,
        """
        1:1 {}
        1:7 base {}
        1:14 base.x a number 1
        1:7 use {}
        1:14 use.x a number 1
        4:3 more {}
        5:6 more.y a number 2
        1:14 more.<<.x a number 1
        """);
  }

  @Test
  void columnsCountUtf16Units() throws UnreadableException {
    check("😀: {é: x}", "1:1 {}\n1:5 😀 {}\n1:9 😀.é text x\n");
  }

  @Test
  void sayWhatIsWrongAndWhere() {
    refused("a:\n\t- b", "2:1 not valid YAML: while scanning for the next token,");
    refused("a: [1\nb: 2", "2:2 not valid YAML: while parsing a flow sequence,");
    refused("a: 1\na: 2", "2:1 the key 'a' stands twice");
    refused("a: *b", "1:4 the alias '*b' has no anchor before it");
    refused("a: 1\n---\nb: 2", "2:1 a second document begins here: one is expected");
    refused("", "1:1 the file is empty");
    refused("? [a]\n: b", "1:3 a key has to be a word");
    refused("a: \u0001", "1:4 a control character that YAML does not allow");
  }

  @Test
  void hostileDocumentsCostOneMessage() {
    refused("a: &a [*a]", "1:8 the alias '*a' holds itself");
    refused("[".repeat(100_000), "1:102 nested deeper than 100 levels");
    refused("a: ".repeat(1) + "{b: ".repeat(100_000), "1:401 nested deeper than 100 levels");
    refused("- x\n".repeat(3_000_000), "1:1 the file holds more than 5 million characters");
    refused("- x\n".repeat(1_000_000), "250000:3 the file, with its aliases put in,");
    String bomb =
        "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
            + IntStream.range(1, 20)
                .mapToObj(i ->
                    "a%d: &a%d [%s]\n"
                        .formatted(
                            i,
                            i,
                            String.join(",", java.util.Collections.nCopies(9, "*a" + (i - 1)))))
                .collect(Collectors.joining());
    refused(bomb, "1:10 the file, with its aliases put in, holds more than 250000 values");
  }

  private static void check(String text, String expected) throws UnreadableException {
    check(text, expected, "r.yaml");
  }

  private static void check(String text, String expected, String file) throws UnreadableException {
    StringBuilder out = new StringBuilder();
    show(DataReader.read(file, text), out);
    assertEquals(expected, out.toString());
  }

  private static void refused(String text, String expected) {
    UnreadableException e =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertThrows(UnreadableException.class, () -> DataReader.read("r.yaml", text)));
    Place place = e.problem().place();
    String actual = place.line() + ":" + place.column() + " " + e.problem().message();
    assertTrue(actual.startsWith(expected), actual);
  }

  private static void show(Data data, StringBuilder out) {
    Place p = data.place();
    out.append(p.line()).append(':').append(p.column()).append(' ');
    out.append(p.key()).append(p.key().isEmpty() ? "" : " ");
    switch (data) {
      case Data.Scalar s ->
          out.append(s.kind()).append(' ').append(s.text().replace("\n", "⏎")).append('\n');
      case Data.Sequence s -> {
        out.append("[]\n");
        s.items().forEach(item -> show(item, out));
      }
      case Data.Mapping m -> {
        out.append("{}\n");
        m.entries().forEach(entry -> show(entry.value(), out));
      }
    }
  }
}
