package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.analysis.Finding;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** SARIF 2.1.0, with verdicts as {@code kind} and CWE as taxa. */
public final class SarifFormat implements CheckFormat {
  /** Where SARIF would see the beginning of a link. */
  private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]\\n]*\\]\\()");

  private final String version;

  /**
   * For one version of the tool.
   *
   * @param version as {@code --version} says it
   */
  public SarifFormat(String version) {
    this.version = version;
  }

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.setSerializeNulls(false);
    json.beginObject();
    json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
    json.name("version").value("2.1.0").name("runs").beginArray();
    new Run(report, json).write(version);
    json.endArray().endObject().flush();
    JsonText.append(buffer, out);
  }

  /** One run object; rules and weaknesses are numbered in the order in which they are listed. */
  private static final class Run {
    private final CheckReport report;
    private final JsonWriter json;
    private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final SortedSet<String> weaknesses = new TreeSet<>();

    Run(CheckReport report, JsonWriter json) {
      this.report = report;
      this.json = json;
      for (ReportedFinding reported : report.findings()) {
        Rule rule = reported.finding().rule();
        if (ruleIndex.putIfAbsent(rule.id(), rules.size()) == null) {
          rules.add(rule);
          weaknesses.addAll(rule.metadata().cwe());
        }
      }
    }

    void write(String version) throws IOException {
      json.beginObject().name("tool").beginObject().name("driver").beginObject();
      json.name("name").value("Sightline").name("semanticVersion").value(version);
      json.name("rules").beginArray();
      for (Rule rule : rules) {
        rule(rule);
      }
      json.endArray();
      json.name("supportedTaxonomies").beginArray().beginObject();
      json.name("name").value("CWE").name("index").value(0).endObject().endArray();
      json.endObject().endObject();
      json.name("columnKind").value("utf16CodeUnits");
      taxonomy();
      invocation();
      json.name("results").beginArray();
      for (ReportedFinding reported : report.findings()) {
        result(reported);
      }
      json.endArray().endObject();
    }

    private void rule(Rule rule) throws IOException {
      json.beginObject().name("id").value(rule.id());
      text("shortDescription", firstLine(rule.advice().message()));
      text("fullDescription", rule.advice().message().strip());
      String help = rule.advice().explain().why() + "\n" + rule.advice().explain().fix();
      text("help", help.isBlank() ? rule.advice().message().strip() : help.strip());
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(level(rule.severity())).endObject();
      json.name("properties").beginObject();
      json.name("security-severity").value(score(rule.severity()));
      json.name("tags").beginArray().value("security");
      for (String cwe : rule.metadata().cwe()) {
        json.value("external/cwe/" + cwe.toLowerCase(Locale.ROOT));
      }
      json.endArray().endObject();
      json.name("relationships").beginArray();
      for (String cwe : rule.metadata().cwe()) {
        json.beginObject().name("target").beginObject().name("id").value(number(cwe));
        json.name("toolComponent").beginObject().name("name").value("CWE").endObject();
        json.endObject();
        json.name("kinds").beginArray().value("superset").endArray().endObject();
      }
      json.endArray().endObject();
    }

    private void taxonomy() throws IOException {
      json.name("taxonomies").beginArray().beginObject().name("name").value("CWE");
      json.name("organization").value("MITRE");
      text("shortDescription", "The MITRE Common Weakness Enumeration");
      json.name("taxa").beginArray();
      for (String cwe : weaknesses) {
        json.beginObject().name("id").value(number(cwe)).name("name").value(cwe).endObject();
      }
      json.endArray().endObject().endArray();
    }

    private void invocation() throws IOException {
      json.name("invocations").beginArray().beginObject();
      json.name("executionSuccessful").value(true);
      json.name("toolExecutionNotifications").beginArray();
      for (CheckReport.Problem problem : report.errors()) {
        notification("error", problem.path(), problem.message());
      }
      for (var gap : report.notAnalysed()) {
        notification("warning", gap.path(), "not analysed: " + gap.why());
      }
      json.endArray().endObject().endArray();
    }

    private void notification(String level, String path, String message) throws IOException {
      json.beginObject().name("level").value(level);
      text("message", path + ": " + message);
      json.endObject();
    }

    private void result(ReportedFinding reported) throws IOException {
      Finding finding = reported.finding();
      Finding.Judgement judgement = finding.judgement();
      json.beginObject().name("ruleId").value(finding.rule().id());
      json.name("ruleIndex").value(ruleIndex.get(finding.rule().id()));
      json.name("kind").value(kind(judgement.verdict()));
      boolean fails = judgement.verdict() == Verdict.CONFIRMED;
      json.name("level").value(fails ? level(judgement.severity()) : "none");
      String question = finding.question() == null ? "" : "\n" + finding.question();
      text("message", judgement.message().strip() + question);
      json.name("locations").beginArray().beginObject();
      physical(reported.path(), reported.region());
      json.endObject().endArray();
      json.name("partialFingerprints").beginObject();
      json.name("sightline/v1").value(finding.fingerprint()).endObject();
      properties(finding);
      codeFlows(finding);
      related(finding);
      suppressions(finding);
      fixes(reported);
      json.endObject();
    }

    private void properties(Finding finding) throws IOException {
      json.name("properties").beginObject().name("verdict");
      json.value(finding.judgement().verdict().word());
      json.name("security-severity").value(score(finding.judgement().severity())).endObject();
    }

    private void codeFlows(Finding finding) throws IOException {
      if (finding.trace().flow().isEmpty()) {
        return;
      }
      json.name("codeFlows").beginArray().beginObject().name("threadFlows").beginArray();
      json.beginObject().name("locations").beginArray();
      for (Finding.Step step : finding.trace().flow()) {
        json.beginObject().name("location").beginObject();
        place(step.location());
        text("message", step.note());
        json.endObject().endObject();
      }
      json.endArray().endObject().endArray().endObject().endArray();
    }

    private void related(Finding finding) throws IOException {
      if (finding.trace().evidence().isEmpty()) {
        return;
      }
      json.name("relatedLocations").beginArray();
      for (Finding.Fact fact : finding.trace().evidence()) {
        json.beginObject();
        place(fact.location());
        text("message", fact.says());
        json.endObject();
      }
      json.endArray();
    }

    private void suppressions(Finding finding) throws IOException {
      if (finding.suppression() == null) {
        return;
      }
      json.name("suppressions").beginArray().beginObject().name("kind");
      json.value(finding.isInBaseline() ? "external" : "inSource");
      if (finding.suppression().reason() != null) {
        json.name("justification").value(finding.suppression().reason());
      }
      json.endObject().endArray();
    }

    private void fixes(ReportedFinding reported) throws IOException {
      if (reported.fix() == null) {
        return;
      }
      json.name("fixes").beginArray().beginObject();
      text("description", reported.fix().title());
      json.name("artifactChanges").beginArray().beginObject();
      artifact(reported.path());
      json.name("replacements").beginArray();
      for (ReportedFinding.Change change : reported.fix().changes()) {
        json.beginObject().name("deletedRegion").beginObject();
        region(change.region());
        json.endObject();
        text("insertedContent", change.text());
        json.endObject();
      }
      json.endArray().endObject().endArray().endObject().endArray();
    }

    private void place(Finding.Location at) throws IOException {
      physical(
          at.path(),
          new ReportedFinding.Region(at.line(), at.column(), at.line(), at.column() + 1));
    }

    private void physical(String path, ReportedFinding.Region region) throws IOException {
      json.name("physicalLocation").beginObject();
      artifact(path);
      json.name("region").beginObject();
      region(region);
      json.endObject().endObject();
    }

    private void artifact(String path) throws IOException {
      json.name("artifactLocation").beginObject().name("uri").value(SarifUri.of(path)).endObject();
    }

    private void region(ReportedFinding.Region region) throws IOException {
      json.name("startLine").value(region.startLine());
      json.name("startColumn").value(region.startColumn());
      json.name("endLine").value(region.endLine());
      json.name("endColumn").value(region.endColumn());
    }

    private void text(String name, String text) throws IOException {
      String plain = LINK.matcher(text).replaceAll("\\\\[");
      json.name(name).beginObject().name("text").value(plain.isEmpty() ? " " : plain).endObject();
    }
  }

  private static String firstLine(String message) {
    return message.strip().lines().findFirst().orElse("");
  }

  private static String number(String cwe) {
    return cwe.substring(cwe.indexOf('-') + 1);
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> "fail";
      case NEEDS_REVIEW -> "review";
      case CLEARED -> "pass";
    };
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  /** The scale on which code hosts sort results, 0 to 10. */
  private static String score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "3.0";
      case INFO -> "0.5";
    };
  }
}
