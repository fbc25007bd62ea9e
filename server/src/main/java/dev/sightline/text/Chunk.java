package dev.sightline.text;

import java.util.Arrays;

/**
 * A piece of a text with the line ends in it. No piece ends between {@code \r} and {@code \n}, so
 * that the lines of a text are the sum of the lines of its chunks.
 */
final class Chunk {
  private static final int[] NONE = {};

  final String content;

  /** Behind each line end: offsets in {@link #content}, ascending. */
  private final int[] breaks;

  Chunk(String content) {
    this.content = content;
    this.breaks = breaks(content);
  }

  int length() {
    return content.length();
  }

  int breakCount() {
    return breaks.length;
  }

  /** Offset behind the line end number {@code index}. */
  int breakAt(int index) {
    return breaks[index];
  }

  /** How many line ends lie wholly before or at {@code offset}. */
  int breaksUpTo(int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static int[] breaks(String content) {
    int[] found = NONE;
    int count = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean crLf = i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
