package dev.sightline.analysis;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.review.Claim;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import dev.sightline.review.Review;
import dev.sightline.review.Section;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small programs and what a review says of them. */
public final class ReviewedCode {
  private final MemoryFileSystem files = new MemoryFileSystem();

  /** Adds a file. */
  public ReviewedCode with(String path, String text) {
    files.file("/w/" + path, text);
    return this;
  }

  public MemoryFileSystem files() {
    return files;
  }

  public Project project() {
    return new Project(
        new Project.Setup(
            files,
            "/w",
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC()));
  }

  /** The review of a file as it lies on disk. */
  public Review of(String path) {
    Project project = project();
    return new Reviews(project).of(analysed(project, path), Cancellation.NEVER);
  }

  /** The review of some files together. */
  public Review of(String folder, String... paths) {
    Project project = project();
    List<Reviews.Reviewed> all = Arrays.stream(paths).map(path -> analysed(project, path)).toList();
    return new Reviews(project).of(folder, all, Cancellation.NEVER);
  }

  /** What files have that they did not have in another state. */
  public Review since(ReviewedCode before, String... paths) {
    return new ChangeReview(Cancellation.NEVER)
        .of("a change", before.state(paths), this.state(paths));
  }

  private ChangeReview.State state(String... paths) {
    Project project = project();
    return new ChangeReview.State(
        new Reviews(project), Arrays.stream(paths).map(path -> analysed(project, path)).toList());
  }

  /** What the functions of a file do. */
  public EffectTable effects(String path) {
    Project project = project();
    return new Reviews(project).effects(List.of(analysed(project, path)), Cancellation.NEVER);
  }

  /** What is done at an offset. */
  public Optional<EffectTable.Row> effectsAt(String path, int offset) {
    Project project = project();
    return new Reviews(project).effectsAt(analysed(project, path), offset, Cancellation.NEVER);
  }

  private Reviews.Reviewed analysed(Project project, String path) {
    try {
      byte[] content = files.read("/w/" + path);
      FileResult result = project.analyzer(path).analyse(path, content, Cancellation.NEVER);
      return new Reviews.Reviewed(result, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The claims of a section, each on a line with the places of its facts behind. */
  public static String told(Review review, Section.Id id) {
    List<String> lines = new ArrayList<>();
    for (Claim claim : review.claims(id)) {
      List<String> places = new ArrayList<>();
      for (Fact fact : claim.facts()) {
        places.add(fact.path() + ":" + fact.line());
      }
      String question = claim.question() == null ? "" : " ? " + claim.question();
      lines.add(claim.text() + question + " [" + String.join(", ", places) + "]");
    }
    return String.join("\n", lines) + "\n";
  }
}
