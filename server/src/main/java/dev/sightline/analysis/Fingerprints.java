package dev.sightline.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Makes the fingerprints of one file's findings, in order of position: from the rule's id, the
 * qualified name of the enclosing definition, the matched text without its spacing, and an ordinal
 * among those that are alike. So a fingerprint is stable when code above moves.
 */
final class Fingerprints {
  private static final int BYTES = 8;
  private final Map<String, Integer> seen = new HashMap<>();

  /** What of a fingerprint does not depend on other findings. */
  static String base(String ruleId, String definition, String matched) {
    String normal = String.join("\n", ruleId, definition, matched.replaceAll("\\s+", ""));
    byte[] digest = sha256().digest(normal.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  /** The whole fingerprint of the next finding with this base. */
  String next(String base) {
    int ordinal = seen.merge(base, 1, Integer::sum) - 1;
    return base + ":" + ordinal;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
