package dev.sightline.rule;

import java.util.Locale;
import java.util.Optional;

/** How bad it is if a finding is true, from worst to mere information. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO;

  /** The word used in every output format and setting. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** Reads our words, and Semgrep's ERROR, WARNING, INFO; case does not matter. */
  public static Optional<Severity> parse(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "CRITICAL" -> Optional.of(CRITICAL);
      case "HIGH", "ERROR" -> Optional.of(HIGH);
      case "MEDIUM", "WARNING" -> Optional.of(MEDIUM);
      case "LOW" -> Optional.of(LOW);
      case "INFO", "INVENTORY", "EXPERIMENT" -> Optional.of(INFO);
      default -> Optional.empty();
    };
  }
}
