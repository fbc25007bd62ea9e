package dev.sightline.report;

import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Masker;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One page that works from disk and loads nothing; findings by file. */
public final class HtmlFormat implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>Sightline findings</title>\n<style>\n").append(style());
    out.append("</style>\n</head>\n<body>\n<main>\n<h1>Security findings</h1>\n");
    out.append("<p class=\"summary\">").append(summary(report)).append("</p>\n");
    String path = "";
    for (ReportedFinding reported : report.findings()) {
      if (!reported.path().equals(path)) {
        path = reported.path();
        out.append("<h2>").append(Markup.escape(path)).append("</h2>\n");
      }
      finding(reported, out);
    }
    problems(report.errors(), out);
    gaps(report.notAnalysed(), out);
    out.append("</main>\n</body>\n</html>\n");
  }

  private static String style() throws IOException {
    try (InputStream css = HtmlFormat.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String summary(CheckReport report) {
    long confirmed = count(report, Verdict.CONFIRMED);
    long review = count(report, Verdict.NEEDS_REVIEW);
    long files = report.findings().stream().map(ReportedFinding::path).distinct().count();
    if (report.findings().isEmpty()) {
      return "No findings.";
    }
    return confirmed
        + " confirmed, "
        + review
        + " to review, in "
        + files
        + (files == 1 ? " file." : " files.");
  }

  private static long count(CheckReport report, Verdict verdict) {
    return report.findings().stream()
        .map(ReportedFinding::finding)
        .filter(f -> f.suppression() == null && f.judgement().verdict() == verdict)
        .count();
  }

  private static void finding(ReportedFinding reported, Appendable out) throws IOException {
    Finding finding = reported.finding();
    Finding.Judgement judgement = finding.judgement();
    String verdict = judgement.verdict().word();
    out.append("<article class=\"finding " + judgement.severity().word() + " " + verdict + "\">\n");
    out.append("<h3>").append(Markup.escape(judgement.message().strip())).append("</h3>\n");
    out.append("<p class=\"meta\">").append(Markup.escape(place(reported))).append(" · ");
    out.append(judgement.severity().word()).append(" · ").append(verdict.replace('_', ' '));
    out.append(" · ").append(Markup.escape(finding.rule().id()));
    for (String cwe : finding.rule().metadata().cwe()) {
      out.append(" · ").append(Markup.escape(cwe));
    }
    out.append("</p>\n");
    source(reported, out);
    String question = finding.question();
    if (question != null) {
      out.append("<p class=\"question\">").append(Markup.escape(question.strip()));
      out.append("</p>\n");
    }
    HtmlTrace.write(finding.trace(), out);
    explanation(finding.rule().advice().explain(), out);
    suppression(finding, out);
    out.append("</article>\n");
  }

  private static String place(ReportedFinding reported) {
    return reported.path()
        + ":"
        + reported.region().startLine()
        + ":"
        + reported.region().startColumn();
  }

  private static void source(ReportedFinding reported, Appendable out) throws IOException {
    ReportedFinding.Region region = reported.region();
    out.append("<pre><code>");
    for (int i = 0; i < reported.source().size(); i++) {
      Masker.Shown line = reported.source().get(i);
      out.append("<span class=\"n\">" + (region.startLine() + i) + "  </span>");
      out.append(Markup.escape(line.text().substring(0, line.from())));
      out.append("<mark>").append(Markup.escape(line.text().substring(line.from(), line.to())));
      out.append("</mark>").append(Markup.escape(line.text().substring(line.to()))).append('\n');
    }
    out.append("</code></pre>\n");
  }

  private static void explanation(Rule.Explanation explain, Appendable out) throws IOException {
    section("Why it matters", explain.why(), out);
    section("When it does not", explain.whenNot(), out);
    section("What would settle it", explain.settle(), out);
    section("What to do", explain.fix(), out);
  }

  private static void section(String title, String text, Appendable out) throws IOException {
    if (!text.isBlank()) {
      out.append("<details><summary>").append(title).append("</summary><p>");
      out.append(Markup.escape(text.strip())).append("</p></details>\n");
    }
  }

  private static void suppression(Finding finding, Appendable out) throws IOException {
    if (finding.suppression() != null) {
      String reason = Objects.requireNonNullElse(finding.suppression().reason(), "no reason given");
      out.append("<p class=\"meta\">Suppressed by a comment (").append(Markup.escape(reason));
      out.append(")</p>\n");
    }
  }

  private static void problems(List<CheckReport.Problem> problems, Appendable out)
      throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    out.append("<h2>Not in order</h2>\n<ul>\n");
    for (CheckReport.Problem problem : problems) {
      String text = problem.path() + ":" + problem.line() + " " + problem.key();
      out.append("<li>").append(Markup.escape(text.strip() + ": " + problem.message()));
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static void gaps(List<Gap> gaps, Appendable out) throws IOException {
    if (gaps.isEmpty()) {
      return;
    }
    out.append("<h2>Not analysed</h2>\n<ul>\n");
    for (Gap gap : gaps) {
      String unit = gap.unit().isEmpty() ? "" : " (" + gap.unit() + ")";
      out.append("<li>").append(Markup.escape(gap.path() + unit + ": " + gap.why()));
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }
}
