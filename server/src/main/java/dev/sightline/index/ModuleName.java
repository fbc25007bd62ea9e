package dev.sightline.index;

/**
 * The name under which a source file is imported, as far as its path tells.
 *
 * @param dotted empty if the path has parts that no module can have
 * @param isPackage whether the file stands for its folder
 */
public record ModuleName(String dotted, boolean isPackage) {
  private static final String PACKAGE_FILE = "__init__";

  /** Of a path relative to the root; {@code src/} is an import root of its own. */
  public static ModuleName of(String path) {
    return below(path.startsWith("src/") ? path.substring("src/".length()) : path);
  }

  /** Of a path relative to an import root. */
  public static ModuleName below(String path) {
    int dot = path.lastIndexOf('.');
    String bare = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    boolean isPackage = bare.endsWith("/" + PACKAGE_FILE);
    String named = isPackage ? bare.substring(0, bare.lastIndexOf('/')) : bare;
    boolean plain = named.chars().allMatch(c -> c == '/' || Character.isJavaIdentifierPart(c));
    return new ModuleName(plain ? named.replace('/', '.') : "", isPackage);
  }
}
