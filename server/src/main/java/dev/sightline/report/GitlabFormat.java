package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.analysis.Finding;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.io.StringWriter;

/** The code-quality report that merge requests show. */
public final class GitlabFormat implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginArray();
    for (ReportedFinding reported : report.findings()) {
      if (reported.finding().suppression() == null) {
        issue(reported, json);
      }
    }
    json.endArray().flush();
    JsonText.append(buffer, out);
  }

  private static void issue(ReportedFinding reported, JsonWriter json) throws IOException {
    Finding finding = reported.finding();
    String question = finding.question();
    String text = finding.judgement().message().strip();
    json.beginObject().name("description").value(question == null ? text : question + " " + text);
    json.name("check_name").value(finding.rule().id());
    json.name("fingerprint").value(reported.path() + ":" + finding.fingerprint());
    json.name("severity").value(severity(finding.judgement()));
    json.name("location").beginObject().name("path").value(reported.path());
    json.name("lines").beginObject().name("begin").value(reported.region().startLine());
    json.name("end").value(reported.region().endLine()).endObject().endObject();
    json.endObject();
  }

  private static String severity(Finding.Judgement judgement) {
    if (judgement.verdict() != Verdict.CONFIRMED) {
      return "info";
    }
    return switch (judgement.severity()) {
      case CRITICAL -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
      case INFO -> "info";
    };
  }
}
