package dev.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.rule.Rule;
import dev.sightline.rule.load.Pack;
import dev.sightline.rule.load.RuleFileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");

  /**
   * To write the pages anew: {@code ./build -q -pl server test -Dtest=RulePagesTest -Dpages=write}.
   */
  @Test
  void thePagesSayWhatTheRulesSay() throws IOException {
    Map<String, String> wanted = pages();
    if (System.getProperty("pages", "").equals("write")) {
      write(wanted);
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    String stale =
        Stream.concat(wanted.keySet().stream(), found.keySet().stream())
            .distinct()
            .filter(name -> !wanted.getOrDefault(name, "").equals(found.getOrDefault(name, "")))
            .collect(Collectors.joining(", "));
    assertEquals("", stale, "stale pages in docs/rules; see above this test how to write them");
  }

  @Test
  void aPageOfARuleThatSaysEverything() {
    Rule rule =
        rule(
            """
            rules:
              - id: a.b
                languages: [python]
                severity: HIGH
                verdict: needs_review
                question: Who?
                message: It runs.
                explain: {why: W., when-not: N., fix: F., settle: S.}
                review-next: [the caller]
                metadata: {cwe: [CWE-78], aliases: [B602], references: [https://example.org/]}
                pattern: f()
            """);
    assertEquals(
        """
        # a.b

        It runs.

        | severity | verdict | languages | CWE | the same elsewhere |
        | --- | --- | --- | --- | --- |
        | high | needs review | python | CWE-78 | B602 |

        ## What has to be known

        Who?

        ## Why it matters

        W.

        ## When it is fine

        N.

        ## How to fix it

        F.

        ## What would decide it

        S.

        ## Look at next

        - the caller

        ## References

        - https://example.org/

        ## How to switch it off

        On one line, with a reason: `sightline: ignore[a.b] reason` in a comment.
        In a whole project: `disable: [a.b]` in `.sightline.yaml`.

        Made from `r.yaml`.
        """,
        RulePage.markdown(rule));
  }

  @Test
  void aRuleThatSaysLittleHasAShortPageAndNoControlCharacters() {
    Rule rule =
        rule(
            """
            rules:
              - {id: a, languages: [python], severity: LOW, message: "red \\e[31m", pattern: f()}
            """);
    String text = RulePage.text(rule);
    assertTrue(text.startsWith("a\n\nred <U+001B>[31m\n\nseverity            low\n"), text);
  }

  private static Rule rule(String text) {
    return new RuleFileLoader(false).load("r.yaml", text).rules().get(0);
  }

  private static Map<String, String> pages() {
    List<Rule> rules = Pack.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
    Map<String, String> pages = new TreeMap<>();
    rules.forEach(rule -> pages.put(rule.id() + ".md", RulePage.markdown(rule)));
    pages.put("README.md", RulePage.index(rules));
    return pages;
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(PAGES);
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.toList()) {
        if (!pages.containsKey(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
    }
  }
}
