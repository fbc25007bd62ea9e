package dev.sightline.cli;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.ChangeReview;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Project;
import dev.sightline.analysis.Reviews;
import dev.sightline.analysis.Reviews.Reviewed;
import dev.sightline.index.FileSystem;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** Analyses what is to be reviewed with several threads, then reviews it as one. */
record ReviewRun(FileSystem files, Project project, String root) {

  /**
   * The review of a file, or of all that is below some paths.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  Review of(Targets targets, int jobs) throws InterruptedException, IOException {
    List<String> paths = paths(targets);
    Reviews reviews = new Reviews(project);
    boolean alone = paths.size() == 1 && targets.named().contains(paths.get(0));
    List<Reviewed> all = analysed(reviews, paths, jobs);
    return deep(() ->
        alone
            ? reviews.of(all.get(0), Cancellation.NEVER)
            : reviews.of(folder(paths), all, Cancellation.NEVER));
  }

  /**
   * What differs from an earlier state.
   *
   * @param changed the files that differ, relative to the root
   */
  Review change(String subject, ReviewRun before, Targets targets, List<String> changed)
      throws InterruptedException, IOException {
    List<String> now =
        targets.paths().stream()
            .filter(changed::contains)
            .filter(path -> !project.isExcluded(path))
            .toList();
    if (now.isEmpty()) {
      throw new IOException("nothing changed there");
    }
    List<String> then =
        changed.stream()
            .filter(path -> now.contains(path) || targets.named().isEmpty())
            .filter(path -> before.files.kind(root + "/" + path) == FileSystem.Kind.FILE)
            .toList();
    return deep(() ->
        new ChangeReview(Cancellation.NEVER).of(subject, before.state(then), this.state(now)));
  }

  private ChangeReview.State state(List<String> paths) {
    Reviews reviews = new Reviews(project);
    return new ChangeReview.State(
        reviews, paths.stream().map(path -> analysed(reviews, path, false)).toList());
  }

  /** What each function does. */
  EffectTable effects(Targets targets, int jobs) throws InterruptedException, IOException {
    Reviews reviews = new Reviews(project);
    List<Reviewed> all = analysed(reviews, paths(targets), jobs);
    return deep(() -> reviews.effects(all, Cancellation.NEVER));
  }

  private List<Reviewed> analysed(Reviews reviews, List<String> paths, int jobs)
      throws InterruptedException {
    boolean many = paths.size() > 1;
    return Workers.map(paths, Math.max(1, jobs), path -> analysed(reviews, path, many));
  }

  private List<String> paths(Targets targets) throws IOException {
    List<String> paths =
        targets.paths().stream()
            .filter(path -> !project.isExcluded(path) || targets.named().contains(path))
            .toList();
    if (paths.isEmpty()) {
      throw new IOException("there is no file to review");
    }
    return paths;
  }

  /** On a thread with room for deep code. */
  private static <T> T deep(Supplier<T> work) throws InterruptedException {
    return Workers.map(List.of(work), 1, Supplier::get).get(0);
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
