package dev.sightline.flow;

import java.util.Comparator;

/**
 * A function of the program, or the code of a file outside functions.
 *
 * @param path of its file
 * @param name as {@link UnitNames} names its header, {@code Class.method}; empty for the file
 */
public record FunctionKey(String path, String name) implements Comparable<FunctionKey> {
  private static final String SCRIPT = "@script";
  private static final Comparator<FunctionKey> ORDER =
      Comparator.comparing(FunctionKey::path).thenComparing(FunctionKey::name);

  /** The code of a file outside functions: what runs when it is imported. */
  public static FunctionKey ofFile(String path) {
    return new FunctionKey(path, "");
  }

  /** What a file does only when it is run as a script, behind a test of {@code __name__}. */
  public static FunctionKey ofScript(String path) {
    return new FunctionKey(path, SCRIPT);
  }

  /** Whether it is what a file does only when it is run as a script. */
  public boolean isScript() {
    return name.equals(SCRIPT);
  }

  /** Whether it is the code of a file outside functions. */
  public boolean isFile() {
    return name.isEmpty();
  }

  /** Its name without what tells it from others of the same name. */
  public String plainName() {
    return UnitNames.plain(name);
  }

  @Override
  public int compareTo(FunctionKey other) {
    return ORDER.compare(this, other);
  }
}
