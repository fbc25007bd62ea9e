package dev.sightline.rule.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sightline.rule.Condition;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Taint;
import dev.sightline.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RuleFileLoaderTest {
  private static final String HEAD =
      """
      rules:
        - id: a
          languages: [py]
          severity: HIGH
          message: m
      """;

  @Test
  void aRuleWithEverything() {
    Rule rule =
        rule(
            """
            rules:
              - id: py.shell
                languages: [python2, ts]
                severity: error
                verdict: needs_review
                question: Who sets it?
                message: |
                  A shell.
                explain: {why: w, when-not: n, fix: f, settle: s}
                review-next: [the caller]
                metadata:
                  cwe: "CWE-078: Command injection"
                  aliases: [B602]
                  references: [https://example.org/]
                options: {symbolic_propagation: true, generic_ellipsis_max_span: 3}
                paths: {include: ['*.py'], exclude: [tests]}
                fix: g($X)
                patterns:
                  - pattern: f($X)
                  - pattern-not-inside: g(...)
                  - metavariable-regex: {metavariable: $X, regex: a.*}
                  - focus-metavariable: [$X, $Y]
            """);
    assertEquals(Set.of("python", "typescript"), rule.languages());
    assertEquals(Severity.HIGH, rule.severity());
    assertEquals(Verdict.NEEDS_REVIEW, rule.verdict());
    assertEquals("A shell.", rule.advice().message());
    assertEquals(new Rule.Explanation("w", "n", "f", "s"), rule.advice().explain());
    assertEquals(List.of("the caller"), rule.advice().reviewNext());
    assertEquals(List.of("CWE-78"), rule.metadata().cwe());
    assertEquals(List.of("B602"), rule.metadata().aliases());
    assertEquals(true, rule.search().options().symbolicPropagation());
    assertEquals(3, rule.search().options().genericEllipsisMaxSpan());
    assertEquals(new Rule.PathFilter(List.of("*.py"), List.of("tests")), rule.search().paths());
    assertEquals(new Rule.Fix.Template("g($X)"), rule.search().fix());
    Formula.All all = assertInstanceOf(Formula.All.class, rule.search().query());
    assertEquals("f($X)", ((Formula.Pattern) all.terms().get(0)).text());
    assertEquals("rules[0].patterns[0].pattern", all.terms().get(0).place().key());
    assertInstanceOf(Formula.Inside.class, ((Formula.Not) all.terms().get(1)).term());
    assertEquals("a.*", ((Condition.MatchesRegex) all.conditions().get(0)).regex());
    assertEquals(List.of(List.of("$X", "$Y")), all.focus());
  }

  @Test
  void bothSyntaxesGiveTheSameFormula() {
    Formula second =
        formula(
            HEAD
                + """
                    match:
                      all:
                        - f($X)
                        - inside: g(...)
                        - not: {regex: x}
                      where:
                        - focus: $X
                        - comparison: $X > 1
                """);
    Formula.All all = assertInstanceOf(Formula.All.class, second);
    assertEquals(
        "Pattern, Inside, Not",
        all.terms().stream()
            .map(t -> t.getClass().getSimpleName())
            .collect(Collectors.joining(", ")));
    assertInstanceOf(Condition.Compares.class, all.conditions().get(0));
    assertEquals(List.of(List.of("$X")), all.focus());
  }

  @Test
  void aPatternOfARegexRuleIsARegularExpression() {
    Formula formula =
        formula(
            """
            rules:
              - {id: a, languages: [none], severity: LOW, message: m, pattern: 'a+'}
            """);
    assertEquals("a+", assertInstanceOf(Formula.Regex.class, formula).text());
  }

  @Test
  void taintRulesAreLoadedToo() {
    Rule rule =
        rule(
            HEAD
                + """
                    mode: taint
                    pattern-sources:
                      - {pattern: input(), label: A, by-side-effect: only}
                    pattern-sinks:
                      - {pattern: f($X), requires: A}
                      - pattern: g($X)
                        requires: [{$X: A and not B}]
                    pattern-propagators:
                      - {pattern: $A.add($B), from: $B, to: $A}
                    pattern-sanitizers:
                      - {pattern: clean(...), not_conflicting: true}
                """);
    Taint taint = assertInstanceOf(Taint.class, rule.search().query());
    assertEquals("A", taint.sources().get(0).label());
    assertEquals(Taint.SideEffect.ONLY, taint.sources().get(0).sideEffect());
    assertEquals(true, taint.sinks().get(0).exact());
    assertEquals(
        List.of(new Taint.Requirement("$X", "A and not B")), taint.sinks().get(1).requires());
    assertEquals(Taint.SideEffect.YES, taint.propagators().get(0).sideEffect());
    assertEquals(true, taint.sanitizers().get(0).notConflicting());
  }

  @Test
  void aWrongKeyInAFormulaCostsTheRule() {
    check(
        HEAD
            + """
                patterns:
                  - pattern: f(...)
                  - patern-inside: g(...)
              - {id: b, languages: [python], severity: LOW, message: m, pattern: f()}
            """,
        """
        r.yaml:8:9: error: unknown operator 'patern-inside': did you mean 'pattern-inside'? [rules[0].patterns[1].patern-inside]
        loaded: b
        """);
  }

  @Test
  void aWrongKeyOfTheRuleOrItsOptionsIsOnlyWarnedOf() {
    check(
        HEAD
            + """
                mesage: m
                options: {constant_propagatoin: false}
                metadata: {anything: goes}
                pattern: f()
            """,
        """
        r.yaml:6:5: warning: unknown key 'mesage': did you mean 'message'? [rules[0].mesage]
        r.yaml:7:15: warning: unknown key 'constant_propagatoin': did you mean 'constant_propagation'? [rules[0].options.constant_propagatoin]
        loaded: a
        """);
  }

  @Test
  void whatIsMissingOrContradictsItselfIsExplained() {
    check(
        """
        rules:
          - id: a
            pattern: f()
          - {id: b, languages: [python], severity: LOUD, message: m, pattern: f(), patterns: [{pattern: g()}]}
          - {id: c, languages: [python], severity: LOW, message: m}
          - {id: d, languages: [python], severity: LOW, message: m, patterns: [{pattern-not: f()}]}
          - {id: e, languages: [python], severity: LOW, message: m, pattern-sources: [{pattern: f()}]}
          - {id: f, languages: [python], severity: LOW, message: m, mode: taint, pattern-sources: [{pattern: f()}]}
          - {id: f, languages: [python], severity: LOW, message: m, pattern: f()}
          - {id: g h, languages: [python], severity: LOW, message: m, pattern: f()}
          - {id: i, languages: [python], severity: LOW, message: m, verdict: needs_review, pattern: f()}
          - {id: j, languages: [python], severity: LOW, message: m, pattern: f(), fix-regex: {regex: a}}
        """,
        """
        r.yaml:2:5: error: 'languages' is missing: 'languages: [python]' [rules[0]]
        r.yaml:2:5: error: 'severity' is missing [rules[0]]
        r.yaml:2:5: error: 'message' is missing [rules[0]]
        r.yaml:4:76: error: both 'pattern' and 'patterns' stand here: only one can [rules[1].patterns]
        r.yaml:4:34: error: unknown severity 'LOUD': one of CRITICAL, HIGH, MEDIUM, LOW, INFO [rules[1].severity]
        r.yaml:5:5: error: nothing to look for: one of pattern, patterns, pattern-either, pattern-regex, match is missing [rules[2]]
        r.yaml:6:61: error: only negations and conditions stand here, so there is nothing to find: add a pattern [rules[3].patterns]
        r.yaml:7:61: error: 'pattern-sources' needs 'mode: taint' in the rule [rules[4].pattern-sources]
        r.yaml:8:61: error: a taint rule needs 'pattern-sinks' [rules[5].mode]
        r.yaml:9:6: error: the id 'f' stands in line 8 too: the second rule is left out [rules[6].id]
        r.yaml:10:6: error: an id holds letters, digits, '.', '_' and '-', not 'g h' [rules[7].id]
        r.yaml:11:61: error: 'verdict: needs_review' needs a 'question': what has to be known to decide? [rules[8].verdict]
        r.yaml:12:86: error: 'replacement' is missing [rules[9].fix-regex]
        loaded:
        """);
  }

  @Test
  void whatIsAskedOfEvidence() {
    check(
        HEAD
            + """
                pattern: f($X)
                evidence:
                  - {setting: $X, clears: {maximum: given}, confirms: {maxima: missing}}
                  - {setting: $X, version: requests}
                  - {settings: $X}
                  - {reaches: [command, comand]}
                  - {definition: $X, clears: {}}
                  - $X
            """,
        """
        r.yaml:8:60: error: unknown key 'maxima': did you mean 'maximum'? [rules[0].evidence[0].confirms.maxima]
        r.yaml:9:9: error: 'setting' and 'version': ask them as items of a list [rules[0].evidence[1]]
        r.yaml:10:10: error: unknown key 'settings': did you mean 'setting'? [rules[0].evidence[2].settings]
        r.yaml:10:9: error: 'evidence' asks nothing: one of reaches, setting, definition, flows, callers, hierarchy, guard, version [rules[0].evidence[2]]
        r.yaml:11:10: error: unknown kind of sink 'comand': did you mean 'command'? [rules[0].evidence[3].reaches]
        r.yaml:12:34: error: 'clears' tests nothing: 'clears: {maximum: given}' [rules[0].evidence[4].clears]
        r.yaml:13:9: error: 'evidence' expects a mapping such as '{setting: $X}', and here is text [rules[0].evidence[5]]
        loaded:
        """);
  }

  @Test
  void eachOperatorHasItsOwnItem() {
    check(
        HEAD
            + """
                patterns:
                  - pattern: f($X)
                    metavariable-regex: {metavariable: X, regex: a}
                  - metavariable-comparison: {metavariable: X, comparison: 1 > 0}
                  - metavariable-pattern: {metavariable: $X, language: pyton, pattern: g()}
                  - pattern-either: [{pattern-not: f()}]
                  - pattern-where-python: 'True'
                  - pattern-not:
                  - metavariable-analysis: {metavariable: $X, analyzer: entropie}
            """,
        """
        r.yaml:8:9: error: both 'pattern' and 'metavariable-regex' stand in one item: give each its own '-' [rules[0].patterns[0].metavariable-regex]
        r.yaml:9:35: error: 'X' is no metavariable: '$' and capital letters, as in '$NAME' [rules[0].patterns[1].metavariable-comparison.metavariable]
        r.yaml:10:50: error: unknown language 'pyton': did you mean 'python'? [rules[0].patterns[2].metavariable-pattern.language]
        r.yaml:11:27: error: a negation finds nothing by itself: put it under 'patterns:' [rules[0].patterns[3].pattern-either[0].pattern-not]
        r.yaml:12:9: error: 'pattern-where-python' would run code of the rule, which Sightline never does: use 'metavariable-comparison' or 'metavariable-regex' [rules[0].patterns[4].pattern-where-python]
        r.yaml:13:21: error: expects a pattern, and here is nothing [rules[0].patterns[5].pattern-not]
        r.yaml:14:51: error: 'analyzer' is one of entropy, entropy_v2, redos, checksum, and here is 'entropie' [rules[0].patterns[6].metavariable-analysis.analyzer]
        loaded:
        """);
  }

  @Test
  void modesThatAreNotRunAreNamed() {
    check(
        """
        rules:
          - {id: a, languages: [python], severity: LOW, message: m, mode: join, join: {}}
          - {id: b, languages: [klingon], severity: LOW, message: m, pattern: f()}
          - {id: c, languages: [klingon, python], severity: LOW, message: m, pattern: f()}
        """,
        """
        r.yaml:2:61: error: join mode is not supported: a taint rule can often say the same [rules[0].mode]
        r.yaml:3:13: warning: unknown language 'klingon' [rules[1].languages]
        loaded: c
        """);
  }

  @Test
  void ourOwnRulesSayMore() {
    RuleFile file = new RuleFileLoader(true).load("r.yaml", HEAD + "    pattern: f()\n");
    assertEquals(
        "r.yaml:2:5: error: 'metadata.cwe' is missing: 'cwe: [CWE-78]' [rules[0]]",
        file.problems().get(0).toString());
  }

  @Test
  void whatIsNoRuleFileSaysSo() {
    check("- a\n", "r.yaml:1:1: error: expects 'rules:', and here is a list\nloaded:\n");
    check(
        "rulez: []\n",
        """
        r.yaml:1:1: error: 'rules' is missing: a rule file is a list below 'rules:'
        r.yaml:1:1: warning: unknown key 'rulez': did you mean 'rules'? [rulez]
        loaded:
        """);
  }

  private static void check(String text, String expected) {
    RuleFile file = new RuleFileLoader(false).load("r.yaml", text);
    String ids = file.rules().stream().map(Rule::id).collect(Collectors.joining(" "));
    String problems = file.problems().stream().map(p -> p + "\n").collect(Collectors.joining());
    assertEquals(expected, problems + ("loaded: " + ids).strip() + "\n");
  }

  private static Rule rule(String text) {
    RuleFile file = new RuleFileLoader(false).load("r.yaml", text);
    assertEquals(List.of(), file.problems());
    return file.rules().get(0);
  }

  private static Formula formula(String text) {
    return assertInstanceOf(Formula.class, rule(text).search().query());
  }
}
