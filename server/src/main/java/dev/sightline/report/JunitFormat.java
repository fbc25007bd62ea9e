package dev.sightline.report;

import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Masker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JUnit's XML: a suite for each file, a failed case for each finding. */
public final class JunitFormat implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    Map<String, List<ReportedFinding>> byFile = new LinkedHashMap<>();
    for (ReportedFinding reported : report.findings()) {
      if (reported.finding().suppression() == null) {
        byFile.computeIfAbsent(reported.path(), path -> new ArrayList<>()).add(reported);
      }
    }
    long total = byFile.values().stream().mapToLong(List::size).sum();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"Sightline\" tests=\"" + total + "\" failures=\"" + total);
    out.append("\">\n");
    for (Map.Entry<String, List<ReportedFinding>> file : byFile.entrySet()) {
      suite(file.getKey(), file.getValue(), out);
    }
    out.append("</testsuites>\n");
  }

  private static void suite(String path, List<ReportedFinding> findings, Appendable out)
      throws IOException {
    int count = findings.size();
    out.append(" <testsuite name=\"").append(Markup.escape(path)).append("\" tests=\"");
    out.append(count + "\" failures=\"" + count + "\">\n");
    for (ReportedFinding reported : findings) {
      testCase(reported, out);
    }
    out.append(" </testsuite>\n");
  }

  private static void testCase(ReportedFinding reported, Appendable out) throws IOException {
    Finding.Judgement judgement = reported.finding().judgement();
    String place = reported.path() + ":" + reported.region().startLine();
    out.append("  <testcase classname=\"").append(Markup.escape(reported.finding().rule().id()));
    out.append("\" name=\"").append(Markup.escape(place)).append("\">\n   <failure type=\"");
    out.append(judgement.severity().word() + " " + judgement.verdict().word());
    out.append("\" message=\"").append(Markup.escape(firstLine(judgement.message())));
    out.append("\">");
    String question =
        reported.finding().question() == null ? "" : "\n" + reported.finding().question();
    out.append(Markup.escape(judgement.message().strip() + question + "\n\n"));
    out.append(Markup.escape(source(reported)));
    out.append("</failure>\n  </testcase>\n");
  }

  private static String source(ReportedFinding reported) {
    return reported.source().stream().map(Masker.Shown::text).collect(Collectors.joining("\n"));
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }
}
