package dev.sightline.report;

import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.analysis.FileResult.IgnoreComment;
import java.util.List;

/**
 * What a run of {@code check} has to say.
 *
 * @param findings in order of path and position
 * @param errors rules, settings and files that are not in order
 * @param notAnalysed what was given up, and why
 * @param comments every ignore comment
 */
public record CheckReport(
    List<ReportedFinding> findings,
    List<Problem> errors,
    List<Gap> notAnalysed,
    List<Comment> comments) {

  /** A report that says nothing of ignore comments. */
  public CheckReport(List<ReportedFinding> findings, List<Problem> errors, List<Gap> notAnalysed) {
    this(findings, errors, notAnalysed, List.of());
  }

  /** An ignore comment and where it stands, from one. */
  public record Comment(String path, int line, int column, IgnoreComment said) {}

  /** Something wrong with a rule, a setting or a file; line 0 and an empty key if there is none. */
  public record Problem(String path, int line, int column, String key, String message) {}
}
