package dev.sightline.review.evidence;

import java.util.regex.Pattern;

/** Lines of files as they may be shown: short, and without anything that looks like a secret. */
final class Shown {
  private static final int LONGEST = 200;
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(passw|secret|token|api_?key|private_?key|credential|_key\\b|\\bkey\\b)");
  private static final Pattern QUOTED =
      Pattern.compile("(['\"])(?:(?!\\1).){4,}\\1(?=\\s*[,)\\]};]|\\s*(#.*)?$)");
  private static final Pattern ASSIGNED =
      Pattern.compile("^(\\s*[\\w.\\-]+\\s*[:=]\\s*)([^'\"\\s({\\[].*)$");
  private static final Pattern CREDENTIALS = Pattern.compile("://[^/@\\s'\":]*:[^@/\\s'\"]+@");

  private Shown() {}

  static String line(String line) {
    String one = line.strip();
    one = CREDENTIALS.matcher(one).replaceAll("://***@");
    if (SECRET.matcher(one).find()) {
      one = QUOTED.matcher(one).replaceAll("$1***$1");
    }
    return one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1) + "…";
  }

  /** A line of a file of data, where a value needs no quotes. */
  static String data(String line) {
    String one = line(line);
    return SECRET.matcher(one).find() ? ASSIGNED.matcher(one).replaceAll("$1***") : one;
  }

  /** Whether a name is that of something that nobody should see. */
  static boolean isSecret(String name) {
    return SECRET.matcher(name).find();
  }
}
