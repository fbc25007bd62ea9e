package dev.sightline.cli;

import dev.sightline.analysis.Project;
import dev.sightline.data.Problem;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.report.CheckFormat;
import dev.sightline.report.CheckReport;
import dev.sightline.report.ReportedFinding;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: findings in files, folders or standard input. */
@Command(
    name = "check",
    description = "Reports findings in files, folders or standard input.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final int FINDINGS = 1;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders, or - for standard input.")
  private List<String> paths = List.of();

  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private RuleSource rules = new RuleSource();
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final FileSystem files = new DiskFileSystem();

  @Override
  public Integer call() throws IOException, InterruptedException {
    CheckFormat format = options.writer(false); // says first what cannot be done
    CheckReport report = paths.contains(STANDARD_INPUT) ? standardInput() : onDisk();
    try (Output output = Output.to(options.output)) {
      (output.colour() ? options.writer(true) : format).write(report, output);
    }
    if (options.auditSuppressions) {
      return report.comments().stream().anyMatch(c -> !c.said().problems().isEmpty())
          ? FINDINGS
          : 0;
    }
    return report.findings().stream().anyMatch(this::fails) ? FINDINGS : 0;
  }

  private CheckReport standardInput() throws IOException {
    if (paths.size() > 1 || options.stdinFilename == null) {
      throw new IOException("standard input goes alone: check - --stdin-filename FILE");
    }
    String path = Targets.absolute(options.stdinFilename);
    Targets targets = Targets.ofText(files, path, global.root);
    Project project = open(targets);
    CheckRun run = new CheckRun(files, targets.root(), project::analyzer, wanted(finding -> true));
    byte[] content = System.in.readAllBytes();
    return with(project, targets, run.of(targets.paths().getFirst(), content));
  }

  private Project open(Targets targets) throws IOException {
    Project project = Projects.open(files, targets.root(), rules, global);
    return options.noBaseline ? project.withoutBaseline() : project;
  }

  private CheckReport onDisk() throws IOException, InterruptedException {
    Targets targets = Targets.find(files, paths, global.root);
    Project project = open(targets);
    ChangedLines changes =
        options.since == null ? null : ChangedLines.since(options.since, Path.of(targets.root()));
    List<String> chosen =
        targets.paths().stream()
            .filter(path -> !project.isExcluded(path) || targets.named().contains(path))
            .filter(path -> changes == null || changes.touches(path))
            .toList();
    Predicate<ReportedFinding> wanted =
        wanted(f ->
            changes == null
                || changes.touches(f.path(), f.region().startLine(), f.region().endLine()));
    try (KeptResults kept = kept(project, targets.root(), chosen.size());
        ProgressBar progress = ProgressBar.onStandardError(chosen.size())) {
      CheckRun run = new CheckRun(files, targets.root(), kept.analyzers(), wanted);
      return with(project, targets, run.of(chosen, Math.max(1, options.jobs), progress));
    }
  }

  private KeptResults kept(Project project, String root, int count) {
    return options.noCache ? KeptResults.none(project) : KeptResults.of(project, root, count);
  }

  private Predicate<ReportedFinding> wanted(Predicate<ReportedFinding> changed) {
    return reported -> {
      boolean cleared = reported.finding().judgement().verdict() == Verdict.CLEARED;
      boolean suppressed = reported.finding().suppression() != null;
      boolean kept = options.format.keepsSuppressed() || !suppressed;
      return kept && (!cleared || options.includeCleared) && changed.test(reported);
    };
  }

  /** Adds what is wrong with rules and settings, and what could not be looked at. */
  private static CheckReport with(Project project, Targets targets, CheckReport report) {
    List<CheckReport.Problem> problems = new ArrayList<>();
    for (Problem problem : project.problems()) {
      problems.add(
          new CheckReport.Problem(
              problem.place().file(),
              problem.place().line(),
              problem.place().column(),
              problem.place().key(),
              problem.message()));
    }
    problems.addAll(report.errors());
    var gaps = new ArrayList<>(targets.gaps());
    gaps.addAll(report.notAnalysed());
    return new CheckReport(report.findings(), problems, gaps, report.comments());
  }

  private boolean fails(ReportedFinding reported) {
    var judgement = Objects.requireNonNull(reported.finding().judgement());
    return reported.finding().suppression() == null
        && judgement.verdict() != Verdict.CLEARED
        && judgement.severity().atLeast(options.failOn);
  }
}
