package dev.sightline.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a content: two contents with the same hash are taken to be the same. */
public final class ContentHash {
  /** Stands for a content that is not there. */
  public static final String ABSENT = "";

  private static final int BYTES = 16;

  private ContentHash() {}

  /** Of a file's bytes. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content), 0, BYTES);
  }

  /** Of a text; unlike that of any file's bytes, for a text may not be on disk. */
  public static String of(CharSequence text) {
    MessageDigest digest = sha256();
    digest.update((byte) 'T');
    return HexFormat.of()
        .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_16LE)), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
