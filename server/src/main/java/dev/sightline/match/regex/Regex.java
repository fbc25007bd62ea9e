package dev.sightline.match.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in Python's or PCRE's syntax. Runs in linear time if it can; if it needs
 * look-around or back-references, by backtracking within a budget. Immutable, for all threads.
 */
public final class Regex {
  private static final int SHORT = 512;

  private final String source;
  private final Translation translation;
  private final boolean multiline;
  private final @Nullable Engine quick;
  private volatile @Nullable Engine thorough;

  /**
   * @param quick for short texts, as long as it is; null if only the other engine knows the syntax
   */
  private Regex(String source, Translation translation, boolean multiline, @Nullable Engine quick) {
    this.source = source;
    this.translation = translation;
    this.multiline = multiline;
    this.quick = quick;
  }

  /** {@code ^} and {@code $} stand for the ends of the text. */
  public static Regex compile(String source) throws RegexProblem {
    return compile(source, false);
  }

  /** {@code ^} and {@code $} stand for the ends of each line. */
  public static Regex compileMultiline(String source) throws RegexProblem {
    return compile(source, true);
  }

  private static Regex compile(String source, boolean multiline) throws RegexProblem {
    Translation translation = Translation.of(source);
    try {
      Engine quick = Engine.backtracking(translation, multiline, Engine.FEW_STEPS);
      return new Regex(source, translation, multiline, quick);
    } catch (RegexProblem e) {
      Engine linear =
          translation.needsBacktracking() ? null : Engine.linear(translation, multiline);
      if (linear == null) {
        throw e;
      }
      Regex regex = new Regex(source, translation, multiline, null);
      regex.thorough = linear;
      return regex;
    }
  }

  /** The engine for any text. Made when first needed, for most expressions never are. */
  private Engine thorough() {
    Engine known = thorough;
    if (known == null) {
      Engine linear =
          translation.needsBacktracking() ? null : Engine.linear(translation, multiline);
      known = linear == null ? backtracking() : linear;
      thorough = known;
    }
    return known;
  }

  private Engine backtracking() {
    try {
      return Engine.backtracking(translation, multiline, Engine.MANY_STEPS);
    } catch (RegexProblem e) {
      throw new IllegalStateException("it was good before: " + source, e);
    }
  }

  /** Two engines that agree: of a short text the faster one is asked, unless it takes long. */
  private <T> T ask(CharSequence text, Function<Engine, T> question) {
    Engine first = quick;
    if (first != null && text.length() <= SHORT) {
      try {
        return question.apply(first);
      } catch (RegexGaveUp e) {
        return question.apply(thorough());
      }
    }
    return question.apply(thorough());
  }

  /**
   * Whether no match of it crosses the end of a line, where {@code ^} and {@code $} are of lines.
   */
  public boolean isLineBound() {
    return LineBound.holds(source);
  }

  /** As written. */
  public String source() {
    return source;
  }

  /** The first match anywhere, or null. */
  public @Nullable Hit find(CharSequence text) {
    return ask(text, engine -> Optional.ofNullable(hit(engine.matcher(text), 0))).orElse(null);
  }

  /** Whether a match begins at the text's start. */
  public boolean matchesStart(CharSequence text) {
    return ask(text, engine -> engine.matcher(text).lookingAt());
  }

  /** The match that begins at the text's start, or null. */
  public @Nullable Hit findAtStart(CharSequence text) {
    return ask(text, engine -> atStart(engine.matcher(text))).orElse(null);
  }

  private Optional<Hit> atStart(Engine.Run run) {
    return run.lookingAt() ? Optional.of(hit(run)) : Optional.empty();
  }

  /** All matches that do not overlap, from left to right. */
  public List<Hit> findAll(CharSequence text) {
    return ask(text, engine -> all(engine.matcher(text), text.length()));
  }

  private List<Hit> all(Engine.Run run, int length) {
    List<Hit> hits = new ArrayList<>();
    for (int from = 0; from <= length; ) {
      Hit hit = hit(run, from);
      if (hit == null) {
        break;
      }
      hits.add(hit);
      from = hit.end() > hit.start() ? hit.end() : hit.end() + 1;
    }
    return hits;
  }

  /**
   * The text with at most {@code count} matches replaced, or all if it is zero. {@code \1} and
   * {@code \g<name>} in the replacement stand for groups.
   */
  public String replace(String text, String replacement, int count) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    int left = count <= 0 ? Integer.MAX_VALUE : count;
    for (Hit hit : findAll(text)) {
      if (left-- == 0) {
        break;
      }
      out.append(text, from, hit.start()).append(expand(replacement, text, hit));
      from = hit.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String expand(String replacement, String text, Hit hit) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      boolean group =
          c == '\\' && i + 1 < replacement.length() && Character.isDigit(replacement.charAt(i + 1));
      if (group) {
        int number = replacement.charAt(++i) - '0';
        Hit.Group g =
            number == 0
                ? new Hit.Group(hit.start(), hit.end())
                : number <= hit.groups().size() ? hit.groups().get(number - 1) : Hit.Group.ABSENT;
        if (g.present()) {
          out.append(text, g.start(), g.end());
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private @Nullable Hit hit(Engine.Run run, int from) {
    return run.find(from) ? hit(run) : null;
  }

  private Hit hit(Engine.Run run) {
    List<Hit.Group> groups = new ArrayList<>(run.groupCount());
    for (int i = 1; i <= run.groupCount(); i++) {
      groups.add(run.start(i) < 0 ? Hit.Group.ABSENT : new Hit.Group(run.start(i), run.end(i)));
    }
    Map<String, Hit.Group> named = new LinkedHashMap<>();
    translation.names().forEach((name, number) -> named.put(name, groups.get(number - 1)));
    return new Hit(run.start(0), run.end(0), groups, named);
  }

  @Override
  public String toString() {
    return source;
  }
}
