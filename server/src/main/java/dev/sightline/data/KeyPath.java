package dev.sightline.data;

/** How paths to keys are written. */
final class KeyPath {
  private static final int MOST_OF_A_KEY = 60;

  private KeyPath() {}

  static String item(String path, int index) {
    return path + "[" + index + "]";
  }

  /** A key is cut at some length, so that a hostile document cannot make every path huge. */
  static String child(String path, String key) {
    String shown = key.length() > MOST_OF_A_KEY ? key.substring(0, MOST_OF_A_KEY) : key;
    return path.isEmpty() ? shown : path + "." + shown;
  }
}
