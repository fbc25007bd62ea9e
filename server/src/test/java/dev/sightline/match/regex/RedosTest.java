package dev.sightline.match.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedosTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a+)+$",
        "^(a*)*$",
        "(a|a)*b",
        "(\\w|\\d)+;",
        "^(\\w+\\s?)*$",
        "^([a-zA-Z0-9]+\\.?)+@example\\.com$",
        "(?:\\s*,*\\s*)*;$",
        "^\"(?:[^\"]|\\\\.|[a-z])*\"$",
        "^(?P<words>(?:[a-z]+ ?)+)\\.$",
        "(a{1,9})*x",
        "(ab|a|b)*c",
        "(?i)([^,]+,?)*\\Z",
        "(.*,)*;",
      })
  void oneTextCanBeReadInManyWays(String regex) {
    assertEquals(true, Redos.isVulnerable(regex), regex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[a-z]+(?:,[a-z]+)*$",
        "^\\d{1,3}(\\.\\d{1,3}){3}$",
        "^\"(?:[^\"\\\\]|\\\\.)*\"$",
        "[;,]",
        "(a+b)*c",
        "^(?:a|b)*$",
        "(x+x+)y", // polynomial
        "^(\\w+\\s)*$",
        "(a+)+", // nothing after it can fail
        "(a+)+.*",
        "([ab]*)(\\1)x", // not understood
        "^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?",
        "(unclosed",
        "a**",
        "",
      })
  void eachTextIsReadInOneWayOrFailureIsImpossible(String regex) {
    assertEquals(false, Redos.isVulnerable(regex), regex);
  }
}
