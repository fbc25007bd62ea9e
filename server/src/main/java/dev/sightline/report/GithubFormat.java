package dev.sightline.report;

import dev.sightline.analysis.Finding.Judgement;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.io.IOException;

/** Workflow commands that become annotations on a change, one line each. */
public final class GithubFormat implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    for (ReportedFinding reported : report.findings()) {
      if (reported.finding().suppression() == null) {
        annotation(reported, out);
      }
    }
    for (CheckReport.Problem problem : report.errors()) {
      out.append("::warning file=").append(property(problem.path()));
      out.append(",line=").append(String.valueOf(Math.max(1, problem.line())));
      out.append("::").append(data(problem.message())).append('\n');
    }
  }

  private static void annotation(ReportedFinding reported, Appendable out) throws IOException {
    Judgement judgement = reported.finding().judgement();
    ReportedFinding.Region region = reported.region();
    out.append("::").append(level(judgement));
    out.append(" file=").append(property(reported.path()));
    out.append(",line=").append(String.valueOf(region.startLine()));
    out.append(",endLine=").append(String.valueOf(region.endLine()));
    if (region.startLine() == region.endLine()) {
      out.append(",col=").append(String.valueOf(region.startColumn()));
      out.append(",endColumn=").append(String.valueOf(region.endColumn()));
    }
    out.append(",title=").append(property(reported.finding().rule().id()));
    String question =
        reported.finding().question() == null ? "" : "\n" + reported.finding().question().strip();
    out.append("::").append(data(judgement.message().strip() + question)).append('\n');
  }

  private static String level(Judgement judgement) {
    if (judgement.verdict() != Verdict.CONFIRMED) {
      return "notice";
    }
    return judgement.severity().atLeast(Severity.HIGH) ? "error" : "warning";
  }

  private static String data(String text) {
    return TerminalText.safe(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
