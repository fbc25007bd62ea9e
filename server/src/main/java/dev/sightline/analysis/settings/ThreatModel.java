package dev.sightline.analysis.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where data comes from, by kind, and the words for several kinds at once. */
public final class ThreatModel {
  /** What strangers can send; the default. */
  public static final Set<String> REMOTE = Set.of("http-request", "message-queue", "network");

  private static final List<String> ALL =
      List.of(
          "http-request",
          "message-queue",
          "network",
          "file",
          "archive",
          "database",
          "cli",
          "environment",
          "config");

  private ThreatModel() {}

  /** The kinds a word stands for; empty if it is none. */
  static Optional<Set<String>> kinds(String word) {
    return switch (word) {
      case "remote" -> Optional.of(REMOTE);
      case "all" -> Optional.of(Set.copyOf(ALL));
      default -> ALL.contains(word) ? Optional.of(Set.of(word)) : Optional.empty();
    };
  }

  /** Every word that may stand under {@code threat-model}. */
  public static Set<String> words() {
    Set<String> words = new LinkedHashSet<>(ALL);
    words.add("remote");
    words.add("all");
    return words;
  }
}
