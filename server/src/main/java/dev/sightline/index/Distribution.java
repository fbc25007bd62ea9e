package dev.sightline.index;

/**
 * An installed distribution, as its metadata tells.
 *
 * @param name as the metadata write it, else as the folder's name does
 * @param version empty if nothing tells
 * @param metadata absolute path of the folder or file that tells of it
 * @param site absolute path of the folder into which it is installed
 * @param problem what is not as it should be, without a subject; empty if nothing is
 */
public record Distribution(
    String name, String version, String metadata, String site, String problem) {

  /** The name that all spellings of it have in common. */
  public String key() {
    return key(name);
  }

  /** Case and the kind of separator do not count in names of distributions. */
  public static String key(String name) {
    return name.replaceAll("[-_.]+", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
