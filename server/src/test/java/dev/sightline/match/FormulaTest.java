package dev.sightline.match;

import static dev.sightline.match.Matching.checkRule;
import static dev.sightline.match.Matching.problems;
import static dev.sightline.match.Matching.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The algebra of formulas and its conditions; tried with the reference engine first. */
final class FormulaTest {

  @Test
  void theSmallerRangeRemains() {
    checkRule(
        """
        patterns:
        - pattern: foo($X)
        - pattern: bar($Y)
        """,
        """
        foo(bar(1))
        #   ^ X=bar(1) Y=1
        """);
  }

  @Test
  void insideUnifies() {
    checkRule(
        """
        patterns:
        - pattern: f($X)
        - pattern-inside: |
            def $F($X): ...
        """,
        """
        def a(x):
            f(x)
        #   ^ X=x F=a
        def b(x):
            f(y)
        """);
  }

  @Test
  void variablesOfOneNameInTwoFunctionsAreTwo() {
    checkRule(
        """
        patterns:
        - pattern-inside: |
            $X = a()
            ...
        - pattern: f($X)
        """,
        """
        x = a()
        f(x)
        #^
        def g():
            f(x)
        #   ^
        def h(x):
            f(x)
        def i():
            x = 2
            f(x)
        """);
  }

  @Test
  void notRefusesTheSameRangeOnly() {
    checkRule(
        """
        patterns:
        - pattern: foo(...)
        - pattern-not: foo(1, ...)
        - pattern-not: bar(...)
        """,
        """
        foo(1)
        foo(2)
        #^
        bar(foo(3))
        #   ^
        """);
  }

  @Test
  void notInsideRefusesWhatLiesWithin() {
    checkRule(
        """
        patterns:
        - pattern: foo($X)
        - pattern-not-inside: |
            if $X: ...
        """,
        """
        if 1:
            foo(1)
        if 2:
            foo(1)
        #   ^
        """);
  }

  @Test
  void focusNarrowsAndMayBeAList() {
    checkRule(
        """
        patterns:
        - pattern: foo($X, $Y)
        - focus-metavariable: [$X, $Y]
        """,
        """
        foo(1, 2)
        #   ^
        #      ^
        """);
    checkRule(
        """
        patterns:
        - pattern: foo($X)
        - focus-metavariable: $X
        - pattern: '"..."'
        """,
        """
        foo("a")
        #   ^
        foo(b, k="c")
        """);
  }

  @Test
  void regexesLookAtTheSourceFromItsStart() {
    checkRule(
        """
        patterns:
        - pattern: foo($X)
        - metavariable-regex: {metavariable: $X, regex: a.c}
        """,
        """
        foo(abcd)
        #^
        foo(xabc)
        foo("abc")
        """);
  }

  @Test
  void comparisonsKnowConstants() {
    checkRule(
        """
        patterns:
        - pattern: foo($X)
        - metavariable-comparison: {metavariable: $X, comparison: "$X > 2 and $X != 2.5"}
        """,
        """
        x = 5
        foo(3)
        #^
        foo(x)
        #^
        foo(2 + 2)
        #^
        foo(2.5)
        foo("3")
        foo(y)
        """);
  }

  @Test
  void patternsOfWhatIsBoundLookInside() {
    checkRule(
        """
        patterns:
        - pattern: foo($X)
        - metavariable-pattern:
            metavariable: $X
            pattern: bar($Y)
        """,
        """
        foo(z(bar(1)))
        #^ X=z(bar(1)) Y=1
        foo(2)
        """);
    checkRule(
        """
        patterns:
        - pattern: os.$F(...)
        - metavariable-pattern:
            metavariable: $F
            pattern: chmod
        """,
        """
        os.chmod(1)
        #^
        os.chown(1)
        """);
  }

  @Test
  void typesAreInferred() {
    checkRule(
        """
        patterns:
        - pattern: $X.strip()
        - metavariable-type: {metavariable: $X, types: [str]}
        """,
        """
        def f(a: str, b):
            a.strip()
        #   ^
            b.strip()
            "c".strip()
        #   ^
        """);
  }

  @Test
  void modelsGiveSymbolsKinds() {
    checkRule(
        """
        patterns:
        - pattern: $F()
        - metavariable-model: {metavariable: $F, kind: cpu-count}
        """,
        """
        from os import cpu_count as n
        n()
        #^
        m()
        """);
  }

  @Test
  void aPatternWithTooManyWaysToMatchIsGivenUpByName() {
    CompiledRule rule = rule("python", "pattern: f(..., $A, ..., $B, ..., $C, ..., $D, ..., $E)");
    String code = "f(" + "x, ".repeat(300) + "y)";
    Match.Found found = new FileMatcher(new Matching.File(code)).matchFile(rule);
    assertTrue(found.problem().startsWith("rule r gave up: "), found.problem());
  }

  @Test
  void anErrorNamesItsPlaceAndTheRuleIsSkipped() {
    List<String> problems = problems("pattern: 'foo('");
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().startsWith("r.yaml:6:"), problems.getFirst());
    assertTrue(
        problems(
                """
                patterns:
                - pattern: $X
                - metavariable-regex: {metavariable: $X, regex: "("}
                """)
            .getFirst()
            .startsWith("r.yaml:8:"));
  }
}
