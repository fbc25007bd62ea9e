package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.ruletest.CaseResult;
import dev.sightline.analysis.ruletest.Outcome;
import dev.sightline.data.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What {@code rules test} found out.
 *
 * @param missingLanguages languages of rules that are not analysed yet
 */
public record RuleTestReport(List<CaseResult> cases, Set<String> missingLanguages) {

  /** Whether no rule failed and every rule file is in order. */
  public boolean passed() {
    return cases.stream()
        .allMatch(c ->
            c.outcomes().stream().allMatch(Outcome::passed)
                && c.fixed().stream().allMatch(CaseResult.Fixed::asExpected)
                && c.problems().stream().noneMatch(p -> p.level() == Problem.Level.ERROR));
  }

  /** The JSON of CONTRACT, with what is not run, and fixtures after their fixes. */
  public String json() throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1);
    JsonFormat.members(asCheck(), json);
    json.name("tests").beginArray();
    for (CaseResult result : cases) {
      for (Outcome outcome : result.outcomes()) {
        test(outcome, json);
      }
    }
    json.endArray().name("unsupported").beginArray();
    for (CaseResult result : cases) {
      for (CaseResult.NotRun rule : result.notRun()) {
        json.beginObject().name("rule_id").value(rule.ruleId());
        json.name("rule_file").value(result.ruleFile());
        json.name("why").value(rule.why()).endObject();
      }
    }
    json.endArray().name("fixed").beginArray();
    for (CaseResult result : cases) {
      for (CaseResult.Fixed fixed : result.fixed()) {
        json.beginObject().name("path").value(fixed.path());
        json.name("rule_file").value(result.ruleFile());
        json.name("passed").value(fixed.asExpected());
        json.name("text").value(fixed.text()).endObject();
      }
    }
    json.endArray().endObject().flush();
    return buffer.append('\n').toString();
  }

  private CheckReport asCheck() {
    List<ReportedFinding> findings =
        cases.stream()
            .flatMap(c -> c.results().stream())
            .flatMap(result -> ReportedFinding.of(result).stream())
            .toList();
    List<CheckReport.Problem> problems =
        cases.stream().flatMap(c -> c.problems().stream()).map(RuleTestReport::problem).toList();
    return new CheckReport(
        findings,
        problems,
        cases.stream().flatMap(c -> c.results().stream()).flatMap(r -> r.gaps().stream()).toList());
  }

  private static CheckReport.Problem problem(Problem problem) {
    return new CheckReport.Problem(
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.place().key(),
        problem.message());
  }

  private static void test(Outcome outcome, JsonWriter json) throws IOException {
    SortedSet<Integer> missed = new TreeSet<>();
    SortedSet<Integer> unexpected = new TreeSet<>();
    for (Outcome.Failure failure : outcome.failures()) {
      missed.addAll(failure.missed());
      unexpected.addAll(failure.unexpected());
    }
    json.beginObject().name("rule_id").value(outcome.rule().id());
    json.name("rule_file").value(outcome.rule().place().file());
    json.name("passed").value(outcome.passed());
    lines("missed", missed, json);
    lines("unexpected", unexpected, json);
    json.name("failures").beginArray();
    for (Outcome.Failure failure : outcome.failures()) {
      json.beginObject().name("path").value(failure.path());
      lines("missed", failure.missed(), json);
      lines("unexpected", failure.unexpected(), json);
      json.endObject();
    }
    json.endArray().endObject();
  }

  private static void lines(String name, Collection<Integer> lines, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (int line : lines) {
      json.value(line);
    }
    json.endArray();
  }

  /** What failed, what is not run, and a line of counts. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (CaseResult result : cases) {
      result.problems().forEach(p -> out.append(TerminalText.safe(p.toString())).append('\n'));
      result.outcomes().stream().filter(o -> !o.passed()).forEach(o -> failed(o, out));
      for (FileResult file : result.results()) {
        file.gaps().forEach(gap -> gap(gap, out));
      }
      for (CaseResult.Fixed fixed : result.fixed()) {
        if (!fixed.asExpected()) {
          out.append("FIX   ").append(TerminalText.safe(fixed.path()));
          out.append(": not what the file of corrections beside it says\n");
        }
      }
    }
    if (!missingLanguages.isEmpty()) {
      out.append("not analysed yet: ").append(String.join(", ", new TreeSet<>(missingLanguages)));
      out.append('\n');
    }
    reasons()
        .forEach((why, count) -> {
          out.append(count).append(count == 1 ? " rule" : " rules").append(" not run: ");
          out.append(TerminalText.safe(why)).append('\n');
        });
    return out.append(summary()).append('\n').toString();
  }

  private static void gap(FileResult.Gap gap, StringBuilder out) {
    out.append("not analysed: ").append(TerminalText.safe(gap.path())).append(": ");
    out.append(TerminalText.safe(gap.why())).append('\n');
  }

  private static void failed(Outcome outcome, StringBuilder out) {
    out.append("FAIL  ").append(TerminalText.safe(outcome.rule().id()));
    out.append("  (").append(TerminalText.safe(outcome.rule().place().toString())).append(")\n");
    for (Outcome.Failure failure : outcome.failures()) {
      out.append("      ").append(TerminalText.safe(failure.path())).append(':');
      if (!failure.missed().isEmpty()) {
        out.append(" missed ").append(failure.missed());
      }
      if (!failure.unexpected().isEmpty()) {
        out.append(" unexpected ").append(failure.unexpected());
      }
      out.append('\n');
    }
  }

  private Map<String, Integer> reasons() {
    Map<String, Integer> reasons = new TreeMap<>();
    for (CaseResult result : cases) {
      result.notRun().forEach(rule -> reasons.merge(rule.why(), 1, Integer::sum));
    }
    return reasons;
  }

  private String summary() {
    List<Outcome> all = new ArrayList<>();
    cases.forEach(result -> all.addAll(result.outcomes()));
    long failed = all.stream().filter(outcome -> !outcome.passed()).count();
    long untested = all.stream().filter(o -> o.passed() && !o.isTested()).count();
    long passed = all.size() - failed - untested;
    long fixes = cases.stream().mapToLong(c -> c.fixed().size()).sum();
    long right =
        cases.stream()
            .flatMap(c -> c.fixed().stream())
            .filter(CaseResult.Fixed::asExpected)
            .count();
    return "%d rules: %d passed, %d failed, %d without a line in a fixture; %d of %d fixes as expected"
        .formatted(all.size(), passed, failed, untested, right, fixes);
  }
}
