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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the engine with the pack's rules on the halves of pairs. Programs of several files have a
 * workspace each; those of one file lie in folders of one workspace, since making rules ready takes
 * longer than analysing a program.
 */
final class Verdicts {
  private static final String ROOT = "/w";
  private final Map<String, Project> shared = new HashMap<>();

  Verdicts(List<Pair> pairs) {
    Map<String, MemoryFileSystem> files = new HashMap<>();
    for (Pair pair : pairs) {
      MemoryFileSystem of =
          files.computeIfAbsent(pair.threatModel(), threats -> new MemoryFileSystem());
      for (Program program : List.of(Program.vulnerable(pair), Program.safe(pair))) {
        if (program.isOneFile()) {
          program.addTo(of);
        }
      }
    }
    files.forEach((threats, system) -> shared.put(threats, project(system, threats)));
  }

  /**
   * A half of a pair.
   *
   * @param folder where it lies in the workspace that it shares
   */
  private record Program(Pair pair, String folder, Map<String, String> files) {
    static Program vulnerable(Pair pair) {
      return new Program(pair, pair.id() + "/vulnerable/", pair.vulnerable());
    }

    static Program safe(Pair pair) {
      return new Program(pair, pair.id() + "/safe/", pair.safe());
    }

    boolean isOneFile() {
      return files.size() == 1;
    }

    /** The path of one of its files, relative to the root of its workspace. */
    String path(String file) {
      return isOneFile() ? folder + file : file;
    }

    void addTo(MemoryFileSystem system) {
      files.forEach((file, text) -> system.file(ROOT + "/" + path(file), text));
    }
  }

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

  Outcome of(Pair pair) {
    List<Report> found = new ArrayList<>();
    List<Report> elsewhere = new ArrayList<>();
    for (Report report : reports(Program.vulnerable(pair))) {
      (isMarked(pair, report) ? found : elsewhere).add(report);
    }
    return new Outcome(pair, found, reports(Program.safe(pair)), elsewhere);
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
    return Pair.isMarked(lines.get(report.line - 1));
  }

  private List<Report> reports(Program program) {
    Project project = workspace(program);
    List<Report> reports = new ArrayList<>();
    for (Map.Entry<String, String> file : new TreeMap<>(program.files).entrySet()) {
      String path = program.path(file.getKey());
      byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
      FileResult result = project.analyzer(path).analyse(path, content, Cancellation.NEVER);
      result.findings().stream()
          .filter(f -> counts(f, program.pair))
          .map(f -> report(file.getKey(), result, f))
          .forEach(reports::add);
    }
    return reports;
  }

  private Project workspace(Program program) {
    String threats = program.pair.threatModel();
    Project known = shared.get(threats);
    if (program.isOneFile() && known != null) {
      return known;
    }
    MemoryFileSystem files = new MemoryFileSystem();
    program.addTo(files);
    return project(files, threats);
  }

  private static boolean counts(Finding finding, Pair pair) {
    return finding.suppression() == null
        && finding.judgement().verdict() != Verdict.CLEARED
        && finding.rule().metadata().cwe().stream().anyMatch(pair.cwes()::contains);
  }

  private static Report report(String file, FileResult result, Finding finding) {
    int line = result.text().lineOf(finding.range().start()) + 1;
    return new Report(file, line, finding.rule().id(), finding.judgement().verdict());
  }

  private static Project project(MemoryFileSystem files, String threats) {
    if (!threats.isEmpty()) {
      files.file(ROOT + "/.sightline.yaml", "threat-model: " + threats + "\n");
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
