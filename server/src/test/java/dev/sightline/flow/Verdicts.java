package dev.sightline.flow;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.rule.Verdict;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the engine with the pack's rules on the halves of a pair. */
final class Verdicts {
  private static final String ROOT = "/w";

  private Verdicts() {}

  /**
   * What became of a pair.
   *
   * @param found what is reported in the vulnerable half where it must be
   * @param alarms what is reported in the safe half
   * @param elsewhere what else of the weakness is reported in the vulnerable half
   */
  record Outcome(Pair pair, List<Report> found, List<Report> alarms, List<Report> elsewhere) {
    boolean isFound() {
      return !found.isEmpty();
    }

    boolean isConfirmed() {
      return found.stream().anyMatch(r -> r.verdict == Verdict.CONFIRMED);
    }

    boolean isQuiet() {
      return alarms.isEmpty();
    }

    boolean isToldApart() {
      return isFound() && isQuiet();
    }

    /** Why it is not told apart. */
    String failure() {
      List<String> why = new ArrayList<>();
      if (!isFound()) {
        why.add("not found on the line with '" + Pair.MARK + "'");
        elsewhere.forEach(e -> why.add("found instead " + e));
      }
      alarms.forEach(a -> why.add("false alarm " + a));
      return String.join("; ", why);
    }
  }

  static Outcome of(Pair pair) {
    List<Report> found = new ArrayList<>();
    List<Report> elsewhere = new ArrayList<>();
    for (Report report : reports(pair, pair.vulnerable())) {
      (isMarked(pair, report) ? found : elsewhere).add(report);
    }
    List<Report> safe = reports(pair, pair.safe());
    return new Outcome(pair, found, safe, elsewhere);
  }

  /** A finding of the pair's weakness. */
  record Report(String path, int line, String rule, Verdict verdict) {
    @Override
    public String toString() {
      return path + ":" + line + " " + rule + " " + verdict.word();
    }
  }

  private static boolean isMarked(Pair pair, Report report) {
    List<String> lines = pair.vulnerable().getOrDefault(report.path, "").lines().toList();
    return lines.get(report.line - 1).endsWith(Pair.MARK);
  }

  private static List<Report> reports(Pair pair, Map<String, String> program) {
    Project project = project(pair, program);
    List<Report> reports = new ArrayList<>();
    for (Map.Entry<String, String> file : new TreeMap<>(program).entrySet()) {
      String path = file.getKey();
      byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
      FileResult result = project.analyzer(path).analyse(path, content, Cancellation.NEVER);
      result.findings().stream()
          .filter(f -> counts(f, pair))
          .map(f -> report(path, result, f))
          .forEach(reports::add);
    }
    return reports;
  }

  private static boolean counts(Finding finding, Pair pair) {
    return finding.suppression() == null
        && finding.judgement().verdict() != Verdict.CLEARED
        && finding.rule().metadata().cwe().stream().anyMatch(pair.cwes()::contains);
  }

  private static Report report(String path, FileResult result, Finding finding) {
    int line = result.text().lineOf(finding.range().start()) + 1;
    return new Report(path, line, finding.rule().id(), finding.judgement().verdict());
  }

  private static Project project(Pair pair, Map<String, String> program) {
    MemoryFileSystem files = new MemoryFileSystem();
    program.forEach((path, text) -> files.file(ROOT + "/" + path, text));
    if (!pair.threatModel().isEmpty()) {
      files.file(ROOT + "/.sightline.yaml", "threat-model: " + pair.threatModel() + "\n");
    }
    return new Project(
        new Project.Setup(
            files,
            ROOT,
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC()));
  }
}
