package dev.sightline.syntax.python;

import dev.sightline.syntax.Encoding;
import dev.sightline.syntax.Language.Decoded;
import java.nio.charset.Charset;
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

  private PythonEncoding() {}

  static Decoded decode(byte[] content) {
    String declared = Encoding.isMarked(content) ? null : declared(content);
    Charset charset = declared == null ? StandardCharsets.UTF_8 : charset(declared);
    return charset == null
        ? Encoding.fallBack(content, "declares the encoding " + declared + ", which is not known")
        : Encoding.decode(content, charset);
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
