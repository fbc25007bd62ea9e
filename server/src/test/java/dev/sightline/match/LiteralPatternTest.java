package dev.sightline.match;

import static dev.sightline.match.Matching.check;
import static dev.sightline.match.Matching.checkRule;

import org.junit.jupiter.api.Test;

/** Strings, numbers and collections; each case was tried with the reference engine first. */
final class LiteralPatternTest {

  @Test
  void anyStringIsALiteralOrAConstant() {
    check(
        "f(\"...\")",
        """
        X = "a"
        f(X)
        #^
        f("a" "b")
        #^
        f("a" + "b")
        #^
        f(b"a")
        #^
        f(f"a{X}b")
        #^
        f(f"a{q}b")
        f("a%s" % q)
        f("a" + q)
        f("a".format(1))
        """);
  }

  @Test
  void literalsMatchByValue() {
    check(
        "f(10)",
        """
        x = 10
        f(10)
        #^
        f(0xA)
        #^
        f(x)
        #^
        f(8 + 2)
        #^
        f(10.5)
        f("10")
        """);
  }

  @Test
  void constantPropagationCanBeSwitchedOff() {
    checkRule(
        """
        options: {constant_propagation: false}
        pattern: f("a")
        """,
        """
        x = "a"
        f("a")
        #^
        f(x)
        """);
  }

  @Test
  void theContentOfAStringCanBeBound() {
    checkRule(
        """
        patterns:
        - pattern: f("$X")
        - metavariable-regex: {metavariable: $X, regex: "a.c$"}
        """,
        """
        f("abc")
        #^ X=abc
        f("abcd")
        f(abc)
        """);
  }

  @Test
  void aRegularExpressionLooksIntoAString() {
    check(
        "f(\"=~/^a/\")",
        """
        f("ab")
        #^
        f("ba")
        f("a" + "c")
        #^
        """);
  }

  @Test
  void formattedStringsMatchPartByPart() {
    check(
        "f\"...{$X}...\"",
        """
        a = f"{b}"
        #   ^ X=b
        a = f"a{b}c{d}"
        #   ^ X=b
        #   ^ X=d
        a = "a{b}"
        """);
  }

  @Test
  void adjacentStringsAreAConcatenation() {
    check(
        "\"...\" \"...\"",
        """
        a = ["a" "b" "c", "d"]
        #    ^
        a = ["a", "b"]
        """);
  }

  @Test
  void dictionariesAndSetsHaveNoOrder() {
    check(
        "{\"a\": $X, \"b\": $Y}",
        """
        x = {"b": 1, "a": 2}
        #   ^ X=2 Y=1
        x = {"a": 1, "b": 2, "c": 3}
        """);
    check(
        "{..., \"a\": $X, ...}",
        """
        x = {"b": 1, "a": 2}
        #   ^ X=2
        x = {"b": 1}
        """);
  }

  @Test
  void listsHaveAnOrder() {
    check(
        "[..., 1, ..., 2]",
        """
        x = [1, 0, 2]
        #   ^
        x = [2, 1]
        x = (1, 2)
        """);
  }

  @Test
  void chainsOfAndAreMatchedUpToGrouping() {
    check(
        "$X and $Y",
        """
        z = a and b and c
        #   ^ X=a Y=b and c
        #   ^ X=a and b Y=c
        """);
    check(
        "a and b",
        """
        z = a and b and c
        z = a and b
        #   ^
        z = b and a
        """);
  }

  @Test
  void bitOperatorsHaveNoOrder() {
    check(
        "os.A | os.B",
        """
        import os
        x = os.B | os.A
        #   ^
        x = os.A | os.C
        """);
  }
}
