package dev.sightline.analysis;

import dev.sightline.index.Dependency;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was found in one version of a file.
 *
 * @param path relative to the root, with {@code /}
 * @param findings in order of position, suppressed ones too
 * @param secrets absolute ranges that are masked wherever the text is shown
 * @param gaps what was not analysed, and why
 * @param reads what else the result depends on, besides the file, the rules and the settings
 */
public record FileResult(
    String path,
    Text text,
    List<Finding> findings,
    List<Span> secrets,
    List<CommentProblem> commentProblems,
    List<Gap> gaps,
    List<Dependency> reads) {

  /** The same with one more gap. */
  FileResult with(Gap gap) {
    List<Gap> more = new ArrayList<>(gaps);
    more.add(gap);
    return new FileResult(path, text, findings, secrets, commentProblems, List.copyOf(more), reads);
  }

  /** The same, which depends on these things and no others. */
  public FileResult withReads(List<Dependency> all) {
    return new FileResult(path, text, findings, secrets, commentProblems, gaps, List.copyOf(all));
  }

  /** A part of a file (or all of it, if {@code unit} is empty) that was given up, and why. */
  public record Gap(String path, String unit, String why) {}

  /** An ignore comment that does not say what it means: an unknown id, a bad date. */
  public record CommentProblem(Span range, String message) {}
}
