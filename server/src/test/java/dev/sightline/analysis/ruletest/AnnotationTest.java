package dev.sightline.analysis.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class AnnotationTest {

  @Test
  void aCommentSpeaksOfTheLineBelow() {
    check("# ruleid: a.b", "RULEID a.b 2");
    check("  // ruleid:a, b-c", "RULEID a 2; RULEID b-c 2");
    check("<!-- ok: a -->", "OK a 2");
    check("{/* todook: a */}", "TODOOK a 2");
    check("(* todoruleid: a *)", "TODORULEID a 2");
    check("\n\n# ruleid: a  seen in the wild", "RULEID a 4");
  }

  @Test
  void whatOnlyDeeperEnginesFindCountsNeitherWay() {
    check("# deepruleid: a", "TODORULEID a 2");
    check("# proruleid: a", "TODORULEID a 2");
    check("# deepok: a", "");
    check("# ruleid: deepok: a", "RULEID a 2");
  }

  @Test
  void onlyCommentsSpeak() {
    check("x = 1  # ruleid: a", "");
    check("return {ok: true}", "");
    check("# see ruleid: a", "");
    check("# ok", "");
  }

  private static void check(String text, String expected) {
    String found =
        Annotation.of(text).stream()
            .map(a -> a.kind() + " " + a.ruleId() + " " + a.line())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
