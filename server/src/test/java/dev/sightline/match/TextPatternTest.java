package dev.sightline.match;

import static dev.sightline.match.Matching.inText;
import static dev.sightline.match.Matching.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.match.regex.Literals;
import dev.sightline.match.regex.Regex;
import dev.sightline.match.regex.RegexGaveUp;
import dev.sightline.match.regex.RegexProblem;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rules for any text, and the regular expressions under them. */
final class TextPatternTest {

  @Test
  void wordsWithAnyWhiteSpaceBetween() {
    assertEquals(List.of("foo:\n c"), inText("generic", "pattern: 'foo: $X'", "foo:\n c"));
    assertEquals(List.of(), inText("generic", "pattern: a.b", "xa.b"));
  }

  private static void matches(String pattern, String text, String... expected) {
    String rule = "pattern: |\n" + pattern.indent(2);
    assertEquals(List.of(expected), inText("generic", rule, text));
  }

  @Test
  void anEllipsisSpansTenLines() {
    matches("foo ... bar", "foo x bar", "foo x bar");
    String near = "foo" + "\n1".repeat(9) + "\nbar";
    matches("foo ... bar", near, near);
    matches("foo ... bar", "foo" + "\n1".repeat(10) + "\nbar");
    String far = "foo" + "\n1".repeat(19) + "\nbar";
    matches("foo ... ... bar", far, far);
  }

  @Test
  void howFarItSpansIsAnOption() {
    String rule = "options: {generic_ellipsis_max_span: 1}\npattern: foo ... bar";
    assertEquals(List.of("foo\nbar"), inText("generic", rule, "foo\nbar\nfoo\n\nbar"));
  }

  @Test
  void aMatchStaysInTheListInWhichItBegins() {
    matches("foo ... bar", "(foo) bar");
    matches("foo ... bar", "(foo\n) bar", "foo\n) bar");
    matches("foo ... bar", "foo (bar)", "foo (bar");
    matches("foo ... bar", "  foo\nbar");
    matches("foo ... bar", "  foo\n\n  bar", "foo\n\n  bar");
    matches("foo ... bar ... baz", "foo\n  bar\nbaz", "foo\n  bar\nbaz");
    matches("foo ...", "  foo x\n  y\nz", "foo x\n  y");
  }

  @Test
  void ofMatchesThatEndInTheSamePlaceTheShortestCounts() {
    matches("foo ... bar", "foo foo x bar bar", "foo x bar");
    matches("foo ... bar", "foo bar foo bar", "foo bar", "foo bar");
    matches("foo $X", "foo foo 1", "foo foo", "foo 1");
    matches("foo ...", "foo 1 foo 2", "foo 1 foo 2");
    matches("... bar", "foo\nx bar", "foo\nx bar");
  }

  @Test
  void linesFurtherInAreAListThatIsMatchedToItsEnd() {
    String pattern = "foo {\n  ...\n}";
    String large = "foo {\n" + "  x {\n    1\n  }\n".repeat(9) + "}";
    matches(pattern, large, large);
    matches(pattern, "foo { x }", "foo { x }");
    matches(pattern, "foo {}", "foo {}");
    matches(pattern, "foo {\nx\n}");
    matches("foo {\n  bar\n}", "foo {\n  bar\n  x\n}");
    matches(
        "foo {\n  ...\n  bar\n  ...\n}", "foo {\n a {\n  bar\n }\n}", "foo {\n a {\n  bar\n }\n}");
    matches("foo:\n  ...", "foo:\n  x\ny", "foo:\n  x");
    matches("foo\n  bar", "foo\nbar");
  }

  @Test
  void commentsAreLeftOutWhereTheRuleSaysHowTheyLook() {
    String rule = "options: {generic_comment_style: %s}\npattern: foo ... bar";
    assertEquals(
        List.of("foo x bar"),
        inText("generic", rule.formatted("shell"), "foo # bar\n;\nfoo x bar # bar".substring(10)));
    assertEquals(List.of(), inText("generic", rule.formatted("shell"), "foo # bar"));
    assertEquals(List.of("foo // bar"), inText("generic", rule.formatted("c"), "foo // bar"));
    assertEquals(List.of(), inText("generic", rule.formatted("cpp"), "foo // bar\n/* bar */"));
  }

  @Test
  void freeOfLists() {
    String rule = "options: {generic_engine: aliengrep}\npattern: |\n  foo %s bar";
    assertEquals(
        List.of("foo x bar"), inText("generic", rule.formatted("..."), "foo\nbar foo x bar"));
    assertEquals(
        List.of("foo\nx\nbar"), inText("generic", rule.formatted("...."), "  foo\nx\nbar"));
    assertEquals(List.of(), inText("generic", rule.formatted("...."), "{ foo\n} bar"));
  }

  @Test
  void wordsInARowComeWithTheSpaceBeforeThem() {
    String rule =
        """
        patterns:
        - pattern: foo:$...X;
        - metavariable-regex: {metavariable: $...X, regex: '^%s'}
        """;
    assertEquals(List.of(), inText("generic", rule.formatted("a"), "foo: a b;"));
    assertEquals(List.of("foo: a b;"), inText("generic", rule.formatted(" a b$"), "foo: a b;"));
  }

  @Test
  void regexTermsMayBeCombined() {
    String formula =
        """
        patterns:
        - pattern-regex: zoo\\((\\d)\\)
        - pattern-not-regex: zoo\\(2\\)
        """;
    assertEquals(List.of("zoo(1)"), inText("regex", formula, "zoo(1)\nzoo(2)\n"));
  }

  @Test
  void lookingForLiteralsFirstChangesNothing() {
    List<CompiledRule> rules =
        List.of(
            rule("regex", "pattern-regex: '(?i)akia[0-9A-Z]{4}'"),
            rule("regex", "pattern-regex: \"kia[A-Z0-9]+\\\\s+x\""),
            rule("regex", "pattern-either: [{pattern-regex: 'gh[po]_a+'}, {pattern-regex: foo}]"),
            rule("regex", "pattern-regex: '[0-9]{6}'"),
            rule("generic", "pattern: password = $X"));
    String[] pieces = {
      "AKIA", "akia", "1234", "56", " ", "\n", "x", "gho_a", "foo", "password", "="
    };
    Random random = new Random(7);
    TextScan scan = TextScan.of(rules);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      FileContext file = new Matching.File(text.toString());
      for (CompiledRule rule : rules) {
        assertEquals(
            ranges(new FileMatcher(file).matchFile(rule)),
            ranges(new FileMatcher(file, scan, null).matchFile(rule)),
            () -> rule.rule().search().query() + " in " + text);
      }
    }
  }

  private static List<Span> ranges(Match.Found found) {
    return found.matches().stream().map(Match::range).toList();
  }

  @Test
  void anExplodingExpressionGivesUp() throws RegexProblem {
    Regex regex = Regex.compile("(?=(a+)+$)b|(a|aa)+$(?!x)");
    Assertions.assertThrows(RegexGaveUp.class, () -> regex.find("a".repeat(4000) + "!"));
  }

  @Test
  void pythonsSyntaxIsUnderstood() throws RegexProblem {
    assertTrue(Regex.compile("(?P<a_b>x)(?P=a_b)\\Z").find("xx") != null);
    assertTrue(Regex.compile("{{ [[a] }}").find("{{ [ }}") != null);
    assertTrue(Regex.compile("\\u0041[[:alpha:]]").find("AB") != null);
    assertTrue(Regex.compile("(?i)abc").find("xABC") != null);
  }

  @Test
  void whatAMatchMustContainIsKnown() {
    assertEquals(Set.of("akia"), Literals.of("(?i)AKIA[0-9A-Z]{16}").required());
    assertEquals(Set.of("ghp_", "gho_"), Literals.of("gh[po]_[a-z]{36}").required());
    assertEquals(Set.of("foo", "barbar"), Literals.of("\\b(foo|barbar)+\\d?").required());
    assertEquals(null, Literals.of("(foo)?\\d+").required());
  }
}
