package dev.sightline.analysis.settings;

import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.rule.IdGlob;
import dev.sightline.rule.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one settings file, or the editor, says; what it leaves open is null or empty.
 *
 * @param file as people know it
 * @param folder of the file, absolute with {@code /}, that its paths are relative to
 * @param rules files and folders of rules, relative to the folder
 * @param exclude globs over paths relative to the folder
 */
public record Layer(
    String file,
    String folder,
    List<String> rules,
    List<String> exclude,
    Switches switches,
    Scalars scalars,
    List<Problem> problems) {

  /** Rules switched on and off, and severities set, each by id or glob. */
  public record Switches(List<Named> enable, List<Named> disable, List<Ranked> severities) {
    static final Switches NONE = new Switches(List.of(), List.of(), List.of());
  }

  /** Rules as somebody named them: by an id or a glob. */
  public record Named(IdGlob glob, String text, Place place) {
    boolean matches(String id) {
      return glob.matches(id);
    }
  }

  /** A severity for some rules. */
  public record Ranked(Named rules, Severity severity) {}

  /** The settings of one value. */
  public record Scalars(
      @Nullable Set<String> threatModel,
      @Nullable Boolean libraryMode,
      @Nullable Run run,
      @Nullable Boolean hoverEffects,
      @Nullable Boolean hoverCleared,
      @Nullable Boolean inlayHints,
      @Nullable Integer maxProblems,
      @Nullable Integer budget,
      @Nullable String python,
      @Nullable Boolean baselineHints) {}

  public Layer {
    rules = List.copyOf(rules);
    exclude = List.copyOf(exclude);
    problems = List.copyOf(problems);
  }
}
