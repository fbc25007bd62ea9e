package dev.sightline.analysis;

import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.analysis.suppress.KnownRules;
import dev.sightline.analysis.suppress.SuppressionTable;
import dev.sightline.analysis.suppress.Suppressions;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the findings of a file from its drafts: in order of position, each once, with ordinals,
 * suppressions, the severities that settings ask for, and no secret in any message.
 *
 * @param severities how bad a rule's findings are, under the settings in force
 * @param baseline findings that were there before
 * @param knownRules what ids in ignore comments mean
 */
record FindingAssembler(
    Severities severities, KnownRules knownRules, Baseline baseline, LocalDate today) {

  private static final Comparator<Draft> BY_POSITION =
      Comparator.<Draft>comparingInt(d -> d.range().start())
          .thenComparingInt(d -> d.range().end())
          .thenComparing(d -> d.rule().id())
          .thenComparing(d -> d.rule().place().file());

  /** How bad a rule's findings are. */
  @FunctionalInterface
  interface Severities {
    Severity of(Rule rule);
  }

  /**
   * The result of a version.
   *
   * @param complete whether these are all findings, so that a comment which ignores none of them is
   *     one too many
   */
  FileResult assemble(
      FileVersion version,
      List<Draft> drafts,
      SuppressionTable table,
      List<FileResult.Gap> gaps,
      boolean complete) {
    String path = version.path();
    Text text = version.text();
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(BY_POSITION);
    List<Span> secrets = sorted.stream().flatMap(d -> d.secrets().stream()).toList();
    Masker masker = Masker.of(text, secrets);
    Fingerprints fingerprints = new Fingerprints();
    Suppressions suppressions = new Suppressions(table, text, today);
    List<Finding> findings = new ArrayList<>(sorted.size());
    Draft last = null;
    for (Draft draft : sorted) {
      if (last == null || !isSame(draft, last)) {
        findings.add(finding(draft, masker, fingerprints, suppressions));
      }
      last = draft;
    }
    return new FileResult(
        path,
        text,
        baselined(path, text, findings),
        secrets,
        suppressions.comments(knownRules, complete && gaps.isEmpty()),
        gaps,
        List.of());
  }

  /** Findings that were there before are silenced like those with a comment, and say by what. */
  private List<Finding> baselined(String path, Text text, List<Finding> findings) {
    if (!baseline.byPath().containsKey(path)) {
      return findings;
    }
    List<Finding> open = findings.stream().filter(f -> f.suppression() == null).toList();
    List<Baseline.Entry> entries =
        open.stream()
            .map(f -> {
              int line = text.lineOf(f.range().start()) + 1;
              return new Baseline.Entry(f.rule().id(), path, line, f.fingerprint());
            })
            .toList();
    Iterator<Boolean> known = baseline.known(path, entries).iterator();
    return findings.stream()
        .map(f -> f.suppression() == null && known.next() ? f.inBaseline() : f)
        .toList();
  }

  private static boolean isSame(Draft a, Draft b) {
    return a.range().equals(b.range())
        && a.rule().id().equals(b.rule().id())
        && a.rule().place().equals(b.rule().place());
  }

  private Finding finding(
      Draft draft, Masker masker, Fingerprints fingerprints, Suppressions suppressions) {
    Rule rule = draft.rule();
    Severity severity = severities.of(rule);
    String question = draft.question() == null ? null : masker.mask(draft.question());
    Finding.Judgement judgement =
        new Finding.Judgement(severity, draft.verdict(), masker.mask(draft.message()), question);
    return new Finding(
        rule,
        draft.range(),
        judgement,
        draft.trace(),
        fingerprints.next(draft.fingerprint()),
        suppressions.of(rule, draft.range()),
        fix(draft.fix(), masker),
        masked(draft.words(), masker));
  }

  private static Map<String, String> masked(Map<String, String> words, Masker masker) {
    Map<String, String> masked = new HashMap<>();
    words.forEach((name, value) -> masked.put(name, masker.mask(value)));
    return Map.copyOf(masked);
  }

  private static Finding.@Nullable Fix fix(Finding.@Nullable Fix fix, Masker masker) {
    return fix == null
        ? null
        : new Finding.Fix(masker.mask(fix.title()), fix.replacements(), fix.safe());
  }
}
