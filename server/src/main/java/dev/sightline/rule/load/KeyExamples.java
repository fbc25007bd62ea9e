package dev.sightline.rule.load;

import static java.util.Map.entry;

import java.util.Map;

/** For each key of the rule language that needs one, an example of its use. */
public final class KeyExamples {
  private static final Map<String, String> LINES =
      Map.ofEntries(
          entry("rules", "rules:\n  - id: python.mail.no-tls\n    ..."),
          entry("id", "id: python.process.shell"),
          entry("languages", "languages: [python]"),
          entry("message", "message: This command goes through a shell, with `$CMD` in it."),
          entry("severity", "severity: HIGH"),
          entry("mode", "mode: taint\npattern-sources:\n  - pattern: input()"),
          entry("metadata", "metadata:\n  cwe: [CWE-78]\n  aliases: [B602, S602]"),
          entry("cwe", "cwe: [CWE-78]"),
          entry("aliases", "aliases: [B602, S602]"),
          entry("paths", "paths:\n  include: ['**/settings/*.py']\n  exclude: ['tests/**']"),
          entry("fix", "fix: hashlib.sha256($DATA)"),
          entry("fix-regex", "fix-regex:\n  regex: 'md5'\n  replacement: 'sha256'"),
          entry("options", "options:\n  symbolic_propagation: true"),
          entry("verdict", "verdict: needs_review\nquestion: Who can influence `$CMD`?"),
          entry("question", "question: Who can influence `$CMD`?"),
          entry("explain", "explain:\n  why: ...\n  when-not: The text is a constant."),
          entry("pattern", "pattern: subprocess.call($CMD, ..., shell=True)"),
          entry("patterns", "patterns:\n  - pattern: $F($X)\n  - pattern-not: $F(\"...\")"),
          entry(
              "pattern-either", "pattern-either:\n  - pattern: eval(...)\n  - pattern: exec(...)"),
          entry("pattern-regex", "pattern-regex: 'AKIA[0-9A-Z]{16}'"),
          entry("pattern-inside", "pattern-inside: |\n  def $F(...):\n    ..."),
          entry("pattern-not", "pattern-not: open($PATH, \"r\")"),
          entry("pattern-not-inside", "pattern-not-inside: |\n  with $LOCK:\n    ..."),
          entry("pattern-not-regex", "pattern-not-regex: 'example\\.(com|org)'"),
          entry(
              "metavariable-regex",
              "metavariable-regex:\n  metavariable: $NAME\n  regex: '(?i).*passw(or)?d'"),
          entry(
              "metavariable-pattern",
              "metavariable-pattern:\n  metavariable: $ARG\n  pattern: f\"...\""),
          entry(
              "metavariable-comparison",
              "metavariable-comparison:\n  metavariable: $BITS\n  comparison: $BITS < 2048"),
          entry("metavariable-type", "metavariable-type:\n  metavariable: $X\n  type: str"),
          entry(
              "metavariable-analysis",
              "metavariable-analysis:\n  metavariable: $VALUE\n  analyzer: entropy"),
          entry(
              "metavariable-name", "metavariable-name:\n  metavariable: $F\n  module: django.http"),
          entry("metavariable-model", "metavariable-model:\n  metavariable: $F\n  kind: weak-hash"),
          entry("focus-metavariable", "focus-metavariable: $CMD"),
          entry("pattern-sources", "pattern-sources:\n  - pattern: flask.request.args"),
          entry("pattern-sinks", "pattern-sinks:\n  - pattern: $CURSOR.execute($SQL, ...)"),
          entry("pattern-sanitizers", "pattern-sanitizers:\n  - pattern: int(...)"),
          entry(
              "pattern-propagators",
              "pattern-propagators:\n  - pattern: $TO.append($FROM)\n    from: $FROM\n    to: $TO"),
          entry("match", "match:\n  all:\n    - pattern: $F($X)\n    - not: $F(\"...\")"),
          entry(
              "evidence",
              "evidence:\n  setting: $X\n  clears: {maximum: given}\n  confirms: {maximum: missing}"),
          entry("review-next", "review-next: [Where the value of this option comes from]"));

  private KeyExamples() {}

  /** A piece of YAML; empty if the key explains itself. */
  public static String of(String key) {
    return LINES.getOrDefault(key, "");
  }
}
