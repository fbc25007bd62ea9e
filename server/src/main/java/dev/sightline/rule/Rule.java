package dev.sightline.rule;

import dev.sightline.data.Data;
import dev.sightline.data.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as loaded: checked for form, not yet compiled. What it looks for is its {@link Search};
 * what people are told is its {@link Advice}.
 *
 * @param languages ids as written, lower case, aliases resolved ({@code py} is {@code python})
 * @param evidence what to look up in order to decide
 * @param place where it stands; {@code place.file()} is the rule file
 */
public record Rule(
    String id,
    Set<String> languages,
    Severity severity,
    Verdict verdict,
    Search search,
    Advice advice,
    Metadata metadata,
    List<Evidence> evidence,
    Place place) {

  /** The query with everything that narrows or repairs what it finds. */
  public record Search(Query query, Options options, PathFilter paths, @Nullable Fix fix) {}

  /**
   * What a person is told.
   *
   * @param message first one clear sentence; may name metavariables
   * @param question what has to be known to decide, set if the verdict is needs_review
   */
  public record Advice(
      String message, @Nullable String question, Explanation explain, List<String> reviewNext) {}

  /** The parts of a hover; each may be empty. {@code settle}: what would decide the question. */
  public record Explanation(String why, String whenNot, String fix, String settle) {
    public static final Explanation NONE = new Explanation("", "", "", "");
  }

  /**
   * Free metadata of which these parts have a meaning.
   *
   * @param cwe as {@code CWE-78}
   * @param aliases ids of the same check in other tools, for their ignore comments
   * @param all as written
   */
  public record Metadata(
      List<String> cwe, List<String> aliases, List<String> references, Data.Mapping all) {}

  /** A replacement: of the whole match by a template, or inside it by a regular expression. */
  public sealed interface Fix {
    /** {@code fix: text} with metavariables. */
    record Template(String text) implements Fix {}

    /** {@code fix-regex}; {@code count} replacements at most, 0 for all. */
    record Replace(String regex, String replacement, int count) implements Fix {}
  }

  /** {@code paths}: globs; nothing in {@code include} means every file. */
  public record PathFilter(List<String> include, List<String> exclude) {
    public static final PathFilter ALL = new PathFilter(List.of(), List.of());
  }
}
