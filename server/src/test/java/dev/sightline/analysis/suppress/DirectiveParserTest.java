package dev.sightline.analysis.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '# nosec'                                         | nosec
          '#nosec B602,B603'                                | nosec B602 B603
          '# nosec: B602 B603'                              | nosec B602 B603
          '# nosec subprocess_popen_with_shell'             | nosec subprocess_popen_with_shell
          '# nosec because it is constant'                  | nosec
          '# nosemgrep'                                     | nosemgrep
          '# nosemgrep: a.b.rule-id, other'                 | nosemgrep a.b.rule-id other
          '// nosem'                                        | nosemgrep
          '# noqa: S602, E501'                              | noqa S602 E501
          '# noqa'                                          | ''
          '// NOSONAR'                                      | NOSONAR
          '# NOSONAR(S2068)'                                | NOSONAR S2068
          '# DevSkim: ignore DS123456 until 2027-01-31'     | DevSkim DS123456
          '# ast-grep-ignore: no-eval'                      | ast-grep-ignore no-eval
          '# ast-grep-ignore'                               | ast-grep-ignore
          '# sightline: ignore[python.a, b.*] tested'       | sightline python.a b.*
          '# noqa: S602  # nosec B602'                      | noqa S602; nosec B602
          '# this is about sections and nosecurity'         | ''
          """)
  void readsEveryDialect(String comment, String expected) {
    String found =
        DirectiveParser.parse(comment).stream()
            .map(d -> (d.dialect().word() + " " + String.join(" ", d.ids())).strip())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @Test
  void readsReasonAndDate() {
    Directive directive =
        only("/* sightline: ignore[java.sql.built] only admins get here until 2027-01-31 */");
    assertEquals("only admins get here", directive.terms().reason());
    assertTrue(directive.inForce(LocalDate.of(2027, 1, 31)));
    assertFalse(directive.inForce(LocalDate.of(2027, 2, 1)));
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(
        "name the rules in brackets: sightline: ignore[rule-id] reason",
        only("# sightline: ignore all of it").problem());
    assertEquals(
        "'soon' is no date; write it as 2027-01-31",
        only("# sightline: ignore[a.b] reason until soon").problem());
  }

  private static Directive only(String comment) {
    List<Directive> found = DirectiveParser.parse(comment);
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
