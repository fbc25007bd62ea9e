package dev.sightline.cli;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Project;
import dev.sightline.analysis.Reviews;
import dev.sightline.analysis.Reviews.Reviewed;
import dev.sightline.index.FileSystem;
import dev.sightline.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Analyses what is to be reviewed with several threads, then reviews it as one. */
record ReviewRun(FileSystem files, Project project, String root) {

  /**
   * The review of a file, or of all that is below some paths.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  Review of(Targets targets, int jobs) throws InterruptedException, IOException {
    List<String> paths =
        targets.paths().stream()
            .filter(path -> !project.isExcluded(path) || targets.named().contains(path))
            .toList();
    if (paths.isEmpty()) {
      throw new IOException("there is no file to review");
    }
    Reviews reviews = new Reviews(project);
    boolean alone = paths.size() == 1 && targets.named().contains(paths.get(0));
    List<Reviewed> analysed =
        Workers.map(paths, Math.max(1, jobs), path -> analysed(reviews, path, !alone));
    return Workers.map(
            List.of(analysed),
            1,
            all ->
                alone
                    ? reviews.of(all.get(0), Cancellation.NEVER)
                    : reviews.of(folder(paths), all, Cancellation.NEVER))
        .get(0);
  }

  private Reviewed analysed(Reviews reviews, String path, boolean prepare) {
    try {
      byte[] content = files.read(root + "/" + path);
      FileResult result = project.analyzer(path).analyse(path, content, Cancellation.NEVER);
      Reviewed reviewed = new Reviewed(result, "");
      if (prepare) {
        reviews.prepare(reviewed, Cancellation.NEVER);
      }
      return reviewed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that holds all paths, relative to the root. */
  private static String folder(List<String> paths) {
    String common = paths.get(0);
    for (String path : paths) {
      while (!common.isEmpty() && !path.startsWith(common + "/")) {
        common = common.substring(0, Math.max(0, common.lastIndexOf('/')));
      }
    }
    return common;
  }
}
