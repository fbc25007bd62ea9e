package dev.sightline.analysis;

import dev.sightline.analysis.suppress.SuppressionTable;
import dev.sightline.rule.IdGlob;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the findings of a file from its drafts: in order of position, each once, with ordinals,
 * suppressions, the severities that settings ask for, and no secret in any message.
 *
 * @param severities how bad a rule's findings are, under the settings in force
 * @param knownRule whether an id (or glob) in an ignore comment names any rule
 */
record FindingAssembler(Severities severities, Predicate<String> knownRule, LocalDate today) {

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

  /** Whether one of the rules is meant by an id in an ignore comment. Asks for them when needed. */
  static Predicate<String> knowing(Supplier<List<Rule>> rules) {
    return id -> {
      IdGlob glob = new IdGlob(id);
      return rules.get().stream().anyMatch(rule -> glob.matches(rule.id()));
    };
  }

  FileResult assemble(
      String path,
      Text text,
      List<Draft> drafts,
      SuppressionTable table,
      List<FileResult.Gap> gaps) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(BY_POSITION);
    List<Span> secrets = sorted.stream().flatMap(d -> d.secrets().stream()).toList();
    Masker masker = Masker.of(text, secrets);
    Fingerprints fingerprints = new Fingerprints();
    List<Finding> findings = new ArrayList<>(sorted.size());
    Draft last = null;
    for (Draft draft : sorted) {
      if (last == null || !isSame(draft, last)) {
        findings.add(finding(draft, text, masker, fingerprints, table));
      }
      last = draft;
    }
    List<FileResult.CommentProblem> problems = table.problems(knownRule, today);
    return new FileResult(path, text, findings, secrets, problems, gaps, List.of());
  }

  private static boolean isSame(Draft a, Draft b) {
    return a.range().equals(b.range())
        && a.rule().id().equals(b.rule().id())
        && a.rule().place().equals(b.rule().place());
  }

  private Finding finding(
      Draft draft, Text text, Masker masker, Fingerprints fingerprints, SuppressionTable table) {
    Rule rule = draft.rule();
    Severity severity = severities.of(rule);
    String question = draft.question() == null ? null : masker.mask(draft.question());
    Finding.Judgement judgement =
        new Finding.Judgement(severity, draft.verdict(), masker.mask(draft.message()), question);
    Finding.Suppression suppression = null;
    if (!table.directives().isEmpty()) {
      int startLine = text.lineOf(draft.range().start());
      int endLine = text.lineOf(Math.max(draft.range().start(), draft.range().end() - 1));
      suppression = table.covering(rule, startLine, endLine, today);
    }
    return new Finding(
        rule,
        draft.range(),
        judgement,
        draft.trace(),
        fingerprints.next(draft.fingerprint()),
        suppression,
        fix(draft.fix(), masker));
  }

  private static Finding.@Nullable Fix fix(Finding.@Nullable Fix fix, Masker masker) {
    return fix == null
        ? null
        : new Finding.Fix(masker.mask(fix.title()), fix.replacements(), fix.safe());
  }
}
