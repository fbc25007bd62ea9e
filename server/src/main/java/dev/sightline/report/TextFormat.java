package dev.sightline.report;

import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Masker;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.util.List;

/** For people at a terminal: place, sentence, the source line with a marker, the question. */
public final class TextFormat implements CheckFormat {
  private final Paint paint;

  /**
   * Plain, or with colours.
   *
   * @param colour whether the terminal takes colours
   */
  public TextFormat(boolean colour) {
    this.paint = new Paint(colour);
  }

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    for (ReportedFinding finding : report.findings()) {
      finding(finding, out);
    }
    for (CheckReport.Problem problem : report.errors()) {
      out.append(paint.bold(place(problem))).append(": ");
      out.append(TerminalText.safe(problem.message())).append('\n');
    }
    gaps(report.notAnalysed(), out);
    out.append(summary(report)).append('\n');
  }

  private void finding(ReportedFinding reported, Appendable out) throws IOException {
    Finding finding = reported.finding();
    Finding.Judgement judgement = finding.judgement();
    ReportedFinding.Region region = reported.region();
    String place =
        TerminalText.safe(reported.path()) + ":" + region.startLine() + ":" + region.startColumn();
    out.append(paint.bold(place)).append("  ");
    out.append(paint.severity(judgement.severity(), judgement.verdict())).append("  ");
    out.append(finding.rule().id());
    String cwe = String.join(", ", finding.rule().metadata().cwe());
    out.append(cwe.isEmpty() ? "" : "  " + cwe).append('\n');
    paragraph(judgement.message(), "  ", out);
    source(reported, out);
    for (Finding.Fact fact : finding.trace().evidence()) {
      String at = fact.location().path() + ":" + fact.location().line();
      paragraph("= " + at + "  " + fact.says(), "  ", out);
    }
    String question = finding.question();
    if (question != null) {
      paragraph("? " + question, "  ", out);
    }
    if (finding.suppression() != null) {
      paragraph("suppressed by " + finding.suppression().dialect(), "  ", out);
    }
    if (reported.fix() != null) {
      paragraph("fix: " + reported.fix().title(), "  ", out);
    }
    out.append('\n');
  }

  private static void paragraph(String text, String indent, Appendable out) throws IOException {
    for (String line : (Iterable<String>) text.strip().lines()::iterator) {
      out.append(indent).append(TerminalText.safe(line)).append('\n');
    }
  }

  private void source(ReportedFinding reported, Appendable out) throws IOException {
    ReportedFinding.Region region = reported.region();
    List<Masker.Shown> source = reported.source();
    int width = String.valueOf(region.startLine() + source.size()).length();
    for (int i = 0; i < source.size(); i++) {
      String number = String.format("%" + width + "d", region.startLine() + i);
      out.append("  ").append(paint.faint(number + " | "));
      out.append(TerminalText.safe(source.get(i).text())).append('\n');
      if (i == 0) {
        out.append("  ").append(paint.faint(" ".repeat(width) + " | "));
        out.append(paint.marker(marker(source.getFirst()))).append('\n');
      }
    }
  }

  /** Carets under what is marked, as wide as it is shown. */
  private static String marker(Masker.Shown line) {
    String before = TerminalText.safe(line.text().substring(0, line.from()));
    String marked = TerminalText.safe(line.text().substring(line.from(), line.to()));
    return " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(marked)));
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  private void gaps(List<Gap> gaps, Appendable out) throws IOException {
    for (Gap gap : gaps) {
      String unit = gap.unit().isEmpty() ? "" : " (" + gap.unit() + ")";
      out.append(paint.faint("not analysed: " + TerminalText.safe(gap.path() + unit)));
      out.append(paint.faint(": " + TerminalText.safe(gap.why()))).append('\n');
    }
  }

  private static String place(CheckReport.Problem problem) {
    String line = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
    String key = problem.key().isEmpty() ? "" : " (" + problem.key() + ")";
    return TerminalText.safe(problem.path() + line + key);
  }

  private String summary(CheckReport report) {
    long confirmed = count(report, Verdict.CONFIRMED);
    long review = count(report, Verdict.NEEDS_REVIEW);
    if (confirmed + review == 0) {
      return "No findings.";
    }
    return paint.bold(confirmed + " confirmed, " + review + " to review");
  }

  private static long count(CheckReport report, Verdict verdict) {
    return report.findings().stream()
        .map(ReportedFinding::finding)
        .filter(f -> f.suppression() == null && f.judgement().verdict() == verdict)
        .count();
  }

  /** Terminal colours, or none. */
  private record Paint(boolean colour) {
    String bold(String text) {
      return in("1", text);
    }

    String faint(String text) {
      return in("2", text);
    }

    String marker(String text) {
      return in("31", text);
    }

    String severity(Severity severity, Verdict verdict) {
      String words = severity.word() + " " + verdict.word();
      return switch (verdict) {
        case CONFIRMED -> in(severity.atLeast(Severity.HIGH) ? "1;31" : "33", words);
        case NEEDS_REVIEW -> in("36", words);
        case CLEARED -> in("32", words);
      };
    }

    private String in(String code, String text) {
      return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
  }
}
