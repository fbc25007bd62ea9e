package dev.sightline.analysis;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.Comparator;
import java.util.List;

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
  public static final Masker NONE = new Masker(List.of());

  private final List<String> secrets;

  private Masker(List<String> secrets) {
    this.secrets = secrets;
  }

  /** Hides what stands at these absolute ranges, wherever else it occurs as well. */
  public static Masker of(Text text, List<Span> ranges) {
    if (ranges.isEmpty()) {
      return NONE;
    }
    return new Masker(
        ranges.stream()
            .map(range -> text.slice(range.start(), range.end()).strip())
            .filter(secret -> secret.length() >= SHORTEST)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** {@code shown} with every secret of the file hidden. */
  public String mask(String shown) {
    String masked = shown;
    for (String secret : secrets) {
      masked = masked.replace(secret, hidden(secret));
    }
    return masked;
  }

  private static String hidden(String secret) {
    return secret.length() < LONG ? MASK : secret.substring(0, KEPT) + MASK;
  }
}
