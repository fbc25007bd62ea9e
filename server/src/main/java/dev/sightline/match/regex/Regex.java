package dev.sightline.match.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in Python's or PCRE's syntax. Runs in linear time if it can; if it needs
 * look-around or back-references, by backtracking within a budget. Immutable, for all threads.
 */
public final class Regex {
  private final Engine engine;
  private final Engine quick;
  private final Map<String, Integer> names;
  private static final int SHORT = 256;

  private final String source;

  private Regex(String source, Engine engine, Engine quick, Map<String, Integer> names) {
    this.source = source;
    this.engine = engine;
    this.quick = quick;
    this.names = names;
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
    Engine linear = translation.needsBacktracking() ? null : Engine.linear(translation, multiline);
    Engine engine =
        linear != null ? linear : Engine.backtracking(translation, multiline, Engine.MANY_STEPS);
    Engine quick = linear == null ? engine : quick(translation, multiline, linear);
    return new Regex(source, engine, quick, translation.names());
  }

  /**
   * Whether no match of it crosses the end of a line, where {@code ^} and {@code $} are of lines.
   */
  public boolean isLineBound() {
    return LineBound.holds(source);
  }

  /** Of two engines that agree the one that is faster on short texts, as long as it is. */
  private static Engine quick(Translation translation, boolean multiline, Engine linear) {
    try {
      return Engine.backtracking(translation, multiline, Engine.FEW_STEPS);
    } catch (RegexProblem e) {
      return linear;
    }
  }

  /** As written. */
  public String source() {
    return source;
  }

  /** The first match anywhere, or null. */
  public @Nullable Hit find(CharSequence text) {
    return hit(engine.matcher(text), 0);
  }

  /** Whether a match begins at the text's start. */
  public boolean matchesStart(CharSequence text) {
    if (text.length() <= SHORT) {
      try {
        return quick.matcher(text).lookingAt();
      } catch (RegexGaveUp e) {
        return engine.matcher(text).lookingAt();
      }
    }
    return engine.matcher(text).lookingAt();
  }

  /** The match that begins at the text's start, or null. */
  public @Nullable Hit findAtStart(CharSequence text) {
    Engine.Run run = engine.matcher(text);
    return run.lookingAt() ? hit(run) : null;
  }

  /** All matches that do not overlap, from left to right. */
  public List<Hit> findAll(CharSequence text) {
    List<Hit> hits = new ArrayList<>();
    Engine.Run run = engine.matcher(text);
    for (int from = 0; from <= text.length(); ) {
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
    names.forEach((name, number) -> named.put(name, groups.get(number - 1)));
    return new Hit(run.start(0), run.end(0), groups, named);
  }

  @Override
  public String toString() {
    return source;
  }
}
