package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Finding.Fact;
import dev.sightline.analysis.Finding.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON of CONTRACT, version 1. */
public final class JsonFormat implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1);
    members(report, json);
    json.endObject().flush();
    JsonText.append(buffer, out);
  }

  /** The members findings, errors and not_analysed of an object that is open. */
  public static void members(CheckReport report, JsonWriter json) throws IOException {
    json.name("findings").beginArray();
    for (ReportedFinding finding : report.findings()) {
      finding(finding, json);
    }
    json.endArray().name("errors").beginArray();
    for (CheckReport.Problem problem : report.errors()) {
      json.beginObject().name("path").value(problem.path());
      json.name("line").value(problem.line()).name("column").value(problem.column());
      json.name("key").value(problem.key()).name("message").value(problem.message());
      json.endObject();
    }
    json.endArray().name("not_analysed").beginArray();
    for (Gap gap : report.notAnalysed()) {
      json.beginObject().name("path").value(gap.path());
      json.name("unit").value(gap.unit()).name("why").value(gap.why()).endObject();
    }
    json.endArray();
  }

  private static void finding(ReportedFinding reported, JsonWriter json) throws IOException {
    Finding finding = reported.finding();
    json.beginObject().name("rule_id").value(finding.rule().id());
    json.name("rule_file").value(finding.rule().place().file());
    json.name("path").value(reported.path());
    region(reported.region(), json);
    json.name("severity").value(finding.judgement().severity().word());
    json.name("verdict").value(finding.judgement().verdict().word());
    strings("cwe", finding.rule().metadata().cwe(), json);
    json.name("message").value(finding.judgement().message());
    json.name("question").value(finding.question());
    flow(finding.trace().flow(), json);
    evidence(finding.trace().evidence(), json);
    json.name("fingerprint").value(finding.fingerprint());
    suppressed(finding.suppression(), json);
    fix(reported.fix(), json);
    json.endObject();
  }

  private static void region(ReportedFinding.Region region, JsonWriter json) throws IOException {
    json.name("start_line").value(region.startLine());
    json.name("start_column").value(region.startColumn());
    json.name("end_line").value(region.endLine());
    json.name("end_column").value(region.endColumn());
  }

  private static void strings(String name, List<String> values, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private static void flow(List<Step> steps, JsonWriter json) throws IOException {
    json.name("flow").beginArray();
    for (Step step : steps) {
      json.beginObject().name("path").value(step.location().path());
      json.name("line").value(step.location().line());
      json.name("column").value(step.location().column());
      json.name("note").value(step.note());
      json.name("kind").value(step.kind().name().toLowerCase(Locale.ROOT)).endObject();
    }
    json.endArray();
  }

  private static void evidence(List<Fact> facts, JsonWriter json) throws IOException {
    json.name("evidence").beginArray();
    for (Fact fact : facts) {
      json.beginObject().name("path").value(fact.location().path());
      json.name("line").value(fact.location().line());
      json.name("text").value(fact.text()).name("says").value(fact.says()).endObject();
    }
    json.endArray();
  }

  private static void suppressed(Finding.@Nullable Suppression suppression, JsonWriter json)
      throws IOException {
    json.name("suppressed");
    if (suppression == null) {
      json.nullValue();
      return;
    }
    json.beginObject().name("dialect").value(suppression.dialect());
    json.name("reason").value(suppression.reason()).endObject();
  }

  private static void fix(ReportedFinding.@Nullable Edit fix, JsonWriter json) throws IOException {
    json.name("fix");
    if (fix == null) {
      json.nullValue();
      return;
    }
    json.beginObject().name("title").value(fix.title()).name("safe").value(fix.safe());
    json.name("replacements").beginArray();
    for (ReportedFinding.Change change : fix.changes()) {
      json.beginObject();
      region(change.region(), json);
      json.name("text").value(change.text()).endObject();
    }
    json.endArray().endObject();
  }
}
