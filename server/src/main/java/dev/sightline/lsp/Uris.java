package dev.sightline.lsp;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Files and their URIs, read leniently: editors differ in what they escape, and documents keep the
 * spelling that the editor chose.
 */
final class Uris {
  private static final String FILE = "file://";
  private static final String UNRESERVED = "-._~/";

  private Uris() {}

  /** The file that a URI names, if it names one on this machine. */
  static Optional<Path> path(String uri) {
    try {
      return filePath(uri, File.separatorChar == '\\').map(Path::of).map(Path::normalize);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The same as text, in the manner of Windows or of everyone else. */
  static Optional<String> filePath(String uri, boolean windows) {
    if (!uri.regionMatches(true, 0, FILE, 0, FILE.length())) {
      return Optional.empty();
    }
    String rest = withoutQuery(uri.substring(FILE.length()));
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : decode(rest.substring(slash));
    if (path.isEmpty() || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    boolean local = host.isEmpty() || host.equalsIgnoreCase("localhost");
    if (!windows) {
      return local ? Optional.of(path) : Optional.empty();
    }
    if (!local) {
      return Optional.of("\\\\" + decode(host) + path.replace('/', '\\'));
    }
    return Optional.of(hasDrive(path) ? drive(path.substring(1)) : path.replace('/', '\\'));
  }

  /** A file's URI as VS Code would write it. */
  static String of(Path path) {
    return of(path.toAbsolutePath().toString(), File.separatorChar == '\\');
  }

  static String of(String path, boolean windows) {
    if (!windows) {
      return FILE + encode(path);
    }
    String slashes = path.replace('\\', '/');
    if (slashes.startsWith("//")) {
      return "file:" + encode(slashes);
    }
    return FILE
        + encode("/" + slashes.substring(0, 1).toLowerCase(Locale.ROOT) + slashes.substring(1));
  }

  /** The last part of any URI's path, to tell a language by. */
  static String name(String uri) {
    String path = decode(withoutQuery(uri));
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  }

  private static String withoutQuery(String uri) {
    int end = uri.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = uri.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return uri.substring(0, end);
  }

  private static boolean hasDrive(String path) {
    return path.length() >= 3 && Character.isLetter(path.charAt(1)) && path.charAt(2) == ':';
  }

  private static String drive(String path) {
    String whole =
        path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1).replace('/', '\\');
    return whole.length() == 2 ? whole + "\\" : whole;
  }

  /** Takes escapes as UTF-8; what is no escape stays as it is. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < utf8.length; i++) {
      int high = utf8[i] == '%' && i + 2 < utf8.length ? Character.digit(utf8[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(utf8[i + 2], 16);
      bytes.write(low < 0 ? utf8[i] : high << 4 | low);
      i += low < 0 ? 0 : 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
