package dev.sightline.rule.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleFile;
import dev.sightline.rule.load.RuleFileLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompiledRulesTest {
  private static final String RULES =
      """
      rules:
        - id: search
          languages: [python, js]
          severity: HIGH
          verdict: needs_review
          question: Who?
          message: It runs.
          explain: {why: W., when-not: N., fix: F., settle: S.}
          review-next: [the caller]
          evidence: [{definition: $X}, {setting: $X, clears: {maximum: given, type: [int, port]}, confirms: {maximum: missing}}]
          metadata: {cwe: [CWE-78], aliases: [B602], references: [r], fix-safety: safe, n: [1, ~]}
          options: {symbolic_propagation: true, generic_ellipsis_max_span: 3, generic_engine: a, generic_braces: [x, y]}
          paths: {include: ['*.py'], exclude: [tests]}
          fix: g($X)
          patterns:
            - pattern: f($X)
            - pattern-either: [{pattern: a}, {pattern-regex: b}]
            - pattern-inside: {patterns: [{pattern: c}, {pattern-not: d}]}
            - pattern-not-inside: e
            - semgrep-internal-pattern-anywhere: z
            - metavariable-regex: {metavariable: $X, regex: a, constant-propagation: true}
            - metavariable-pattern: {metavariable: $X, language: regex, pattern-regex: b}
            - metavariable-comparison: {metavariable: $X, comparison: $X > 1, strip: true, base: 16}
            - metavariable-comparison: {comparison: $X > 1}
            - metavariable-type: {metavariable: $X, types: [int, str]}
            - metavariable-analysis: {metavariable: $X, analyzer: {kind: entropy_v2, mode: lax}}
            - metavariable-name: {metavariable: $X, module: os}
            - metavariable-model: {metavariable: $X, kind: cpu-count}
            - focus-metavariable: [$X, $Y]
            - focus-metavariable: $Z
        - id: flow
          languages: [python]
          severity: LOW
          message: m
          mode: taint
          fix-regex: {regex: a, replacement: b, count: 2}
          pattern-sources:
            - {pattern: a, label: A, requires: B, by-side-effect: only, exact: true, control: true}
          pattern-sinks:
            - {pattern: b, requires: A, exact: false, at-exit: true}
            - {pattern: c, requires: [{$X: A}]}
          pattern-sanitizers: [{pattern: d, not_conflicting: true}]
          pattern-propagators: [{pattern: e, from: $A, to: $B, label: C, requires: D}]
      """;

  @Test
  void rulesComeBackAsTheyWereButForThePlacesOfTheirFormulas() throws IOException {
    RuleFile file = new RuleFileLoader(false).load("r.yaml", RULES);
    assertEquals(List.of(), file.problems());
    List<Rule> back = RuleReader.read(new ByteArrayInputStream(RuleWriter.write(file.rules())));
    assertEquals(2, back.size());
    for (int i = 0; i < back.size(); i++) {
      assertEquals(withoutPlaces(file.rules().get(i)), withoutPlaces(back.get(i)));
      assertEquals(file.rules().get(i).place(), back.get(i).place());
      assertEquals(file.rules().get(i).metadata(), back.get(i).metadata());
      assertEquals(file.rules().get(i).evidence(), back.get(i).evidence());
    }
  }

  private static String withoutPlaces(Rule rule) {
    return rule.toString().replaceAll("place=r.yaml:\\d+:\\d+", "");
  }
}
