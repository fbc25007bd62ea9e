package dev.sightline.match;

import dev.sightline.match.regex.Redos;

/** The analyses that {@code metavariable-analysis} names. */
final class Analyzers {

  private Analyzers() {}

  static Check.Analyzer of(String name, String mode) {
    return switch (name) {
      case "redos" -> Redos::isVulnerable;
      case "checksum" -> TokenChecksum::fits;
      default ->
          switch (mode) {
            case "lax" -> text -> Entropy.isSecret(text, Entropy.LAX);
            case "strict" -> text -> Entropy.isSecret(text, Entropy.STRICT);
            default -> text -> Entropy.isSecret(text, Entropy.DEFAULT);
          };
    };
  }
}
