package dev.sightline.cli;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Project;
import dev.sightline.analysis.Reviews;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.report.ReviewFormat;
import dev.sightline.report.ReviewHtml;
import dev.sightline.report.ReviewJson;
import dev.sightline.report.ReviewMarkdown;
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

  @Mixin private RuleSource rules = new RuleSource();
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final FileSystem files = new DiskFileSystem();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Targets targets = Targets.find(files, paths, global.root);
    Project project = Projects.open(files, targets.root(), rules, global);
    List<Review> reviews =
        Workers.map(targets.paths(), 1, path -> review(project, targets.root(), path));
    try (Output out = Output.to(output)) {
      for (Review review : reviews) {
        format.writer().write(review, out);
      }
    }
    return 0;
  }

  private Review review(Project project, String root, String path) {
    try {
      byte[] content = files.read(root + "/" + path);
      FileResult result = project.analyzer(path).analyse(path, content, Cancellation.NEVER);
      return new Reviews(project).of(result, "", Cancellation.NEVER);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
