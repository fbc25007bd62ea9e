package dev.sightline.analysis;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the secrets of one file wherever its text is shown: messages, source lines, hovers,
 * reports. Keeps the first characters of a long secret, so that people can tell which one it is.
 */
public final class Masker {
  private static final String MASK = "****";
  private static final int SHORTEST = 4;
  private static final int LONG = 16;
  private static final int KEPT = 4;

  /** Hides nothing. */
  public static final Masker NONE = new Masker(List.of(), List.of());

  private final List<Span> ranges;
  private final List<String> secrets;

  private Masker(List<Span> ranges, List<String> secrets) {
    this.ranges = ranges;
    this.secrets = secrets;
  }

  /** Hides what stands at these absolute ranges, and where else it occurs as a word of its own. */
  public static Masker of(Text text, List<Span> ranges) {
    if (ranges.isEmpty()) {
      return NONE;
    }
    List<String> secrets =
        ranges.stream()
            .map(range -> text.slice(range.start(), range.end()).strip())
            .filter(secret -> secret.length() >= SHORTEST)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    List<Span> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(Span::start));
    return new Masker(sorted, secrets);
  }

  /** A piece of text about the file, with every secret in it hidden. */
  public String mask(String shown) {
    String masked = shown;
    for (String secret : secrets) {
      if (masked.contains(secret)) {
        masked = words(secret).matcher(masked).replaceAll(Matcher.quoteReplacement(hidden(secret)));
      }
    }
    return masked;
  }

  private static Pattern words(String secret) {
    return Pattern.compile("(?<![\\w])" + Pattern.quote(secret) + "(?![\\w])");
  }

  private static String hidden(String secret) {
    return secret.length() < LONG ? MASK : secret.substring(0, KEPT) + MASK;
  }

  /**
   * A part of a line as it may be shown.
   *
   * @param from where the marked part begins in {@code text}
   * @param to where it ends
   */
  public record Shown(String text, int from, int to) {}

  /**
   * Shows a line or part of one.
   *
   * @param line absolute range of what is shown
   * @param marked absolute range of the part to be marked
   */
  public Shown show(Text text, Span line, Span marked) {
    StringBuilder out = new StringBuilder();
    int from = -1;
    int to = -1;
    int at = line.start();
    for (Span secret : hiddenIn(text, line)) {
      int begin = Math.clamp(secret.start(), at, line.end());
      int end = Math.clamp(secret.end(), at, line.end());
      if (end > begin) {
        from =
            from < 0 && marked.start() < end
                ? out.length() + offset(marked.start(), at, begin)
                : from;
        to = to < 0 && marked.end() <= begin ? out.length() + offset(marked.end(), at, begin) : to;
        out.append(text, at, begin).append(hidden(text.slice(begin, end)));
        at = end;
      }
    }
    from = from < 0 ? out.length() + offset(marked.start(), at, line.end()) : from;
    to = to < 0 ? out.length() + offset(marked.end(), at, line.end()) : to;
    String shown = out.append(text, at, line.end()).toString();
    return new Shown(shown, from, Math.max(from, to));
  }

  /** What is hidden of a line: the secrets themselves, and where else they are said, in order. */
  private List<Span> hiddenIn(Text text, Span line) {
    List<Span> hidden = new ArrayList<>(ranges);
    String shown = secrets.isEmpty() ? "" : text.slice(line.start(), line.end());
    for (String secret : secrets) {
      if (shown.contains(secret)) {
        for (Matcher word = words(secret).matcher(shown); word.find(); ) {
          hidden.add(new Span(line.start() + word.start(), line.start() + word.end()));
        }
      }
    }
    hidden.sort(Comparator.comparingInt(Span::start).thenComparingInt(s -> -s.end()));
    return hidden;
  }

  private static int offset(int position, int from, int end) {
    return Math.clamp(position, from, end) - from;
  }
}
