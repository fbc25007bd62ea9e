package dev.sightline.lsp;

import dev.sightline.analysis.Finding;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** What of the findings an editor shows, and how loudly. */
final class Severities {
  private Severities() {}

  /**
   * The findings that are diagnostics, in order of position, the worst ones if there are too many.
   */
  static List<Finding> shown(List<Finding> findings, Site.Policy policy) {
    int most = policy.maxProblems();
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : findings) {
      boolean open =
          finding.suppression() == null || (policy.showBaseline() && finding.isInBaseline());
      if (open && finding.judgement().verdict() != Verdict.CLEARED) {
        shown.add(finding);
      }
    }
    if (shown.size() <= most) {
      return shown;
    }
    return shown.stream()
        .sorted(Comparator.comparing(Severities::of))
        .limit(most)
        .sorted(Comparator.comparingInt(finding -> finding.range().start()))
        .toList();
  }

  static DiagnosticSeverity of(Finding finding) {
    if (finding.isInBaseline()) {
      return DiagnosticSeverity.Hint;
    }
    if (finding.judgement().verdict() == Verdict.NEEDS_REVIEW) {
      return DiagnosticSeverity.Information;
    }
    return of(finding.judgement().severity());
  }

  private static DiagnosticSeverity of(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> DiagnosticSeverity.Error;
      case MEDIUM -> DiagnosticSeverity.Warning;
      case LOW, INFO -> DiagnosticSeverity.Information;
    };
  }

  /** What a diagnostic says: of an open question, the question first. */
  static String message(Finding finding) {
    Finding.Judgement judgement = finding.judgement();
    String question = finding.question();
    return judgement.verdict() == Verdict.NEEDS_REVIEW && question != null
        ? question + " " + judgement.message()
        : judgement.message();
  }
}
