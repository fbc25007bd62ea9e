package dev.sightline.syntax.python;

import dev.sightline.syntax.Language.Decoded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes to text as PEP 263 has it: a mark at the start, a declaration in the first two lines. */
final class PythonEncoding {
  private static final Pattern DECLARATION =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
  private static final Pattern EMPTY = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");
  private static final int HEAD = 400;
  private static final int MARK = 3;

  private PythonEncoding() {}

  static Decoded decode(byte[] content) {
    boolean marked =
        content.length >= MARK
            && content[0] == (byte) 0xef
            && content[1] == (byte) 0xbb
            && content[2] == (byte) 0xbf;
    int from = marked ? MARK : 0;
    String declared = marked ? null : declared(content);
    Charset charset = declared == null ? StandardCharsets.UTF_8 : charset(declared);
    if (charset == null) {
      return fallBack(content, from, "declares the encoding " + declared + ", which is not known");
    }
    try {
      return new Decoded(strictly(charset, content, from), "");
    } catch (CharacterCodingException e) {
      return fallBack(content, from, "is not valid " + charset.name());
    }
  }

  private static String strictly(Charset charset, byte[] content, int from)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(content, from, content.length - from))
        .toString();
  }

  /** UTF-8 if it is that, else a character for each byte. */
  private static Decoded fallBack(byte[] content, int from, String why) {
    try {
      String text = strictly(StandardCharsets.UTF_8, content, from);
      return new Decoded(text, "The file " + why + "; it was read as UTF-8.");
    } catch (CharacterCodingException e) {
      String text = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
      return new Decoded(text, "The file " + why + "; it was read as Latin-1.");
    }
  }

  private static @Nullable String declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    String[] lines = head.split("\r\n|\r|\n", 3);
    for (int i = 0; i < Math.min(2, lines.length); i++) {
      Matcher matcher = DECLARATION.matcher(lines[i]);
      if (matcher.find()) {
        return matcher.group(1);
      }
      if (!EMPTY.matcher(lines[i]).matches()) {
        return null;
      }
    }
    return null;
  }

  /** By Python's name or Java's; null if there is none. */
  private static @Nullable Charset charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    String known =
        switch (lower) {
          case "utf8", "utf-8-sig", "utf-8-unix" -> "UTF-8";
          case "latin", "latin1", "latin-1", "iso-latin-1", "l1" -> "ISO-8859-1";
          case "ascii", "us-ascii" -> "UTF-8";
          case "mbcs", "ansi" -> "windows-1252";
          case "euc-jp", "eucjp", "ujis" -> "EUC-JP";
          case "shift-jis", "sjis", "s-jis" -> "Shift_JIS";
          default -> lower.matches("cp\\d+") ? "windows-" + lower.substring(2) : lower;
        };
    try {
      return Charset.isSupported(known) ? Charset.forName(known) : orNull(lower);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable Charset orNull(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }
}
