package dev.sightline.analysis;

import dev.sightline.index.Dependency;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one version of a file.
 *
 * @param path relative to the root, with {@code /}
 * @param findings in order of position, suppressed ones too
 * @param secrets absolute ranges that are masked wherever the text is shown
 * @param comments every ignore comment, of every dialect
 * @param gaps what was not analysed, and why
 * @param reads what else the result depends on, besides the file, the rules and the settings
 */
public record FileResult(
    String path,
    Text text,
    List<Finding> findings,
    List<Span> secrets,
    List<IgnoreComment> comments,
    List<Gap> gaps,
    List<Dependency> reads) {

  /** The same with one more gap. */
  FileResult with(Gap gap) {
    List<Gap> more = new ArrayList<>(gaps);
    more.add(gap);
    return new FileResult(path, text, findings, secrets, comments, List.copyOf(more), reads);
  }

  /** The same, which depends on these things and no others. */
  public FileResult withReads(List<Dependency> all) {
    return new FileResult(path, text, findings, secrets, comments, gaps, List.copyOf(all));
  }

  /** A part of a file (or all of it, if {@code unit} is empty) that was given up, and why. */
  public record Gap(String path, String unit, String why) {}

  /** What is wrong with ignore comments. */
  public List<CommentProblem> commentProblems() {
    return comments.stream().flatMap(comment -> comment.problems().stream()).toList();
  }

  /**
   * An ignore comment.
   *
   * @param dialect the word that users know it by
   * @param ids what it names; empty means all rules
   * @param problems why it does not do what it says; only for comments of our own dialect
   */
  public record IgnoreComment(
      Span range,
      String dialect,
      List<String> ids,
      @Nullable String reason,
      @Nullable LocalDate until,
      State state,
      List<CommentProblem> problems) {

    /** What became of it. */
    public enum State {
      USED,
      /** It would silence something, and there is nothing to silence. */
      UNUSED,
      EXPIRED,
      /** It does not say what it means: an unknown id, a bad date. */
      INVALID,
      /** Nobody can tell: its rule is switched off, or the file was not analysed in full. */
      UNDECIDED,
      /** It names checks that only its own tool has. */
      FOREIGN
    }
  }

  /** Something wrong with an ignore comment; the fix takes out what does nothing. */
  public record CommentProblem(Span range, String message, Finding.@Nullable Fix fix) {}
}
