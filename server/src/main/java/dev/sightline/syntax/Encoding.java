package dev.sightline.syntax;

import dev.sightline.syntax.Language.Decoded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, whatever the bytes. The mark of UTF-8 at the start is no text. */
public final class Encoding {
  private static final int MARK = 3;

  private Encoding() {}

  /** Whether the bytes begin with the mark of UTF-8. */
  public static boolean isMarked(byte[] content) {
    return content.length >= MARK
        && content[0] == (byte) 0xef
        && content[1] == (byte) 0xbb
        && content[2] == (byte) 0xbf;
  }

  /** The text if the bytes are of this encoding, else what {@link #fallBack} gives. */
  public static Decoded decode(byte[] content, Charset charset) {
    try {
      return new Decoded(strictly(charset, content), "");
    } catch (CharacterCodingException e) {
      return fallBack(content, "is not valid " + charset.name());
    }
  }

  /** UTF-8 if it is that, else a character for each byte. */
  public static Decoded fallBack(byte[] content, String why) {
    try {
      String text = strictly(StandardCharsets.UTF_8, content);
      return new Decoded(text, "The file " + why + "; it was read as UTF-8.");
    } catch (CharacterCodingException e) {
      int from = from(content);
      String text = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
      return new Decoded(text, "The file " + why + "; it was read as Latin-1.");
    }
  }

  private static int from(byte[] content) {
    return isMarked(content) ? MARK : 0;
  }

  private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
    int from = from(content);
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(content, from, content.length - from))
        .toString();
  }
}
