package dev.sightline.analysis.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.data.Problem;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.report.RuleTestReport;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Rule;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RuleTesterTest {
  private static final String RULE =
      """
      rules:
        - {id: bad, languages: [python], severity: LOW, message: m, pattern: bad(), fix: good()}
      """;

  @Test
  void linesAreComparedWithWhatTheFixtureSays() {
    check(
        files()
            .file("/w/a.yaml", RULE)
            .file(
                "/w/a.py",
                """
                # ruleid: bad
                bad()
                # ok: bad
                bad()
                # ruleid: bad
                fine()
                # todoruleid: bad
                fine()
                # todook: bad
                bad()
                bad()  # nosemgrep
                """),
        """
        FAIL  bad  (a.yaml:2:5)
              a.py: missed [6] unexpected [4]
        1 rules: 0 passed, 1 failed, 0 without a line in a fixture; 0 of 0 fixes as expected
        """);
  }

  @Test
  void fixturesLieBesideTheRuleOrInAFolderOfItsName() {
    check(
        files()
            .file("/w/a.yaml", RULE)
            .file("/w/a.py", "# ruleid: bad\nbad()\n")
            .file("/w/a.test.yaml", "# ruleid: bad\nx: bad()\n")
            .file("/w/a/deep/x.py", "# ruleid: bad\nbad()\n")
            .file("/w/b.py", "bad()\n")
            .file("/w/other.yaml", "services: [bad()]\n"),
        "1 rules: 1 passed, 0 failed, 0 without a line in a fixture; 0 of 0 fixes as expected\n");
  }

  @Test
  void correctionsAreComparedWithAllFixesPutIn() {
    check(
        files()
            .file("/w/a.yaml", RULE)
            .file("/w/a.py", "# ruleid: bad\nbad(); bad()\n")
            .file("/w/a.fixed.py", "# ruleid: bad\ngood(); good()\n")
            .file("/w/a.js", "// ruleid: bad\nbad()\n")
            .file("/w/a.fixed.js", "// ruleid: bad\nbetter()\n"),
        """
        FIX   a.js: not what the file of corrections beside it says
        1 rules: 1 passed, 0 failed, 0 without a line in a fixture; 1 of 2 fixes as expected
        """);
  }

  @Test
  void whatIsNotRunIsNamedOnce() {
    check(
        files()
            .file(
                "/w/a.yaml",
                """
                rules:
                  - {id: a, languages: [java], severity: LOW, message: m, pattern: f()}
                  - {id: b, languages: [java], severity: LOW, message: m, pattern: f()}
                  - {id: c, languages: [python], severity: LOW, pattern: b}
                """),
        """
        a.yaml:4:5: error: 'message' is missing [rules[2]]
        not analysed yet: java
        2 rules not run: no language of it is analysed yet
        1 rule not run: not in order
        0 rules: 0 passed, 0 failed, 0 without a line in a fixture; 0 of 0 fixes as expected
        """);
  }

  private static MemoryFileSystem files() {
    return new MemoryFileSystem();
  }

  private static void check(MemoryFileSystem files, String expected) {
    RuleTester tester = new RuleTester(files, "/w", new Calls());
    List<TestCase> tests = TestCase.find(files, "/w", List.of("/w"));
    List<CaseResult> results = tests.stream().map(tester::run).toList();
    RuleTestReport report = new RuleTestReport(results, tester.languagesNotThere(tests));
    assertEquals(expected, report.text());
  }

  /** Finds a pattern's text wherever it stands. */
  private static final class Calls implements Engine {
    @Override
    public Prepared prepare(List<Rule> rules) {
      return new Prepared(new TextSearch(rules), List.<Problem>of());
    }

    @Override
    public Set<String> languages() {
      return Set.of("python");
    }
  }

  private record TextSearch(List<Rule> rules) implements Analyzer {
    @Override
    public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
      String text = new String(content, StandardCharsets.UTF_8);
      List<Finding> found = new ArrayList<>();
      for (Rule rule : rules) {
        String wanted = ((Formula.Pattern) rule.search().query()).text();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          found.add(finding(rule, new Span(at, at + wanted.length()), text));
        }
      }
      return new FileResult(path, Text.of(text), found, List.of(), List.of(), List.of(), List.of());
    }

    private static Finding finding(Rule rule, Span range, String text) {
      boolean ignored = text.startsWith("  # nosemgrep", range.end());
      return new Finding(
          rule,
          range,
          new Finding.Judgement(rule.severity(), rule.verdict(), "m", null),
          Finding.Trace.NONE,
          "",
          ignored ? new Finding.Suppression(range, "nosemgrep", null) : null,
          new Finding.Fix("f", List.of(new Finding.Replacement(range, "good()")), true));
    }

    @Override
    public Document open(String path, String languageId, String text) {
      throw new UnsupportedOperationException();
    }
  }
}
