package dev.sightline.cli;

import dev.sightline.analysis.Project;
import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.report.BaselineFormat;
import dev.sightline.report.CheckReport;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code baseline}: writes down the findings there are, so that only new ones count from now on.
 */
@Command(
    name = "baseline",
    description = {
      "Writes down the findings there are, so that only new ones count from now on.",
      "The file " + Baseline.NAME + " in the root is used by check and by editors."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BaselineCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders; the current folder if none is given.")
  private List<String> paths = List.of(".");

  @Option(names = "--output", paramLabel = "FILE", description = "Write there instead.")
  private @Nullable Path output;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads; all processors if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private RuleSource rules = new RuleSource();
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final FileSystem files = new DiskFileSystem();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Targets targets = Targets.find(files, paths, global.root);
    Project project = Projects.open(files, targets.root(), rules, global).withoutBaseline();
    List<String> chosen =
        targets.paths().stream()
            .filter(path -> !project.isExcluded(path) || targets.named().contains(path))
            .toList();
    CheckRun run =
        new CheckRun(
            files,
            targets.root(),
            project::analyzer,
            f ->
                f.finding().suppression() == null
                    && f.finding().judgement().verdict() != Verdict.CLEARED);
    Path file = output == null ? Path.of(targets.root()).resolve(Baseline.NAME) : output;
    try (ProgressBar progress = ProgressBar.onStandardError(chosen.size())) {
      CheckReport report = run.of(chosen, Math.max(1, jobs), progress);
      try (Output out = Output.to(file)) {
        new BaselineFormat().write(report, out);
      }
      System.err.println("sightline: " + report.findings().size() + " findings in " + file);
    }
    return 0;
  }
}
