package dev.sightline.cli;

import dev.sightline.analysis.Project;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.report.EffectsReport;
import dev.sightline.report.ReviewFormat;
import dev.sightline.report.ReviewHtml;
import dev.sightline.report.ReviewJson;
import dev.sightline.report.ReviewMarkdown;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: what a good reviewer would say of a file, each sentence with its lines. */
@Command(
    name = "review",
    description = "Writes a security review.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReviewCommand implements Callable<Integer> {

  /** The names of {@code --format}. */
  enum Form {
    markdown,
    html,
    json;

    ReviewFormat writer() {
      return switch (this) {
        case markdown -> new ReviewMarkdown();
        case html -> new ReviewHtml();
        case json -> new ReviewJson();
      };
    }
  }

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      defaultValue = "markdown",
      description = "One of ${COMPLETION-CANDIDATES}; markdown if not given.")
  private Form format = Form.markdown;

  @Option(names = "--output", paramLabel = "FILE", description = "Write there, not to the screen.")
  private @Nullable Path output;

  @Option(
      names = "--diff",
      paramLabel = "REV",
      description = "Review what changed since this git revision: what it adds.")
  private @Nullable String diff;

  @Option(names = "--effects", description = "List what each function does instead.")
  private boolean effects;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads; all processors if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private RuleSource rules = new RuleSource();
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final FileSystem files = new DiskFileSystem();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Targets targets = Targets.find(files, paths, global.root);
    Project project = Projects.open(files, targets.root(), rules, global);
    ReviewRun run = new ReviewRun(files, project, targets.root());
    if (effects) {
      return listEffects(run.effects(targets, jobs));
    }
    Review review = diff == null ? run.of(targets, jobs) : change(run, targets, diff);
    try (Output out = Output.to(output)) {
      format.writer().write(review, out);
    }
    return 0;
  }

  private Review change(ReviewRun run, Targets targets, String revision)
      throws IOException, InterruptedException {
    String root = targets.root();
    List<String> changed = ChangedLines.since(revision, Path.of(root)).files();
    FileSystem then = RevisionFiles.at(revision, files, root, changed);
    Project old = Projects.open(then, root, rules, global);
    return run.change(
        "changes since " + revision, new ReviewRun(then, old, root), targets, changed);
  }

  private int listEffects(EffectTable table) throws IOException {
    try (Output out = Output.to(output)) {
      switch (format) {
        case markdown -> EffectsReport.markdown(table, out);
        case json -> EffectsReport.json(table, out);
        case html -> throw new IOException("--effects is written as markdown or json");
      }
    }
    return 0;
  }
}
