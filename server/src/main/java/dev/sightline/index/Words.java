package dev.sightline.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which words occur in a text, comments and strings included: enough to leave out the files that
 * cannot have to do with something. Small, since there is one for each file of a workspace.
 */
public final class Words {
  /** Hashes of the words, sorted. Two words may share one: then a file is looked at in vain. */
  private final int[] hashes;

  private Words(int[] hashes) {
    this.hashes = hashes;
  }

  /** The words of a text. */
  public static Words of(CharSequence text) {
    String whole = text.toString();
    IntStream.Builder found = IntStream.builder();
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (Character.isJavaIdentifierPart(c)) {
        hash = 31 * hash + c;
        inside = true;
      } else if (inside) {
        found.add(hash);
        hash = 0;
        inside = false;
      }
    }
    if (inside) {
      found.add(hash);
    }
    return new Words(found.build().sorted().distinct().toArray());
  }

  /** Whether a word occurs, as far as can be told. */
  public boolean has(String word) {
    return Arrays.binarySearch(hashes, word.hashCode()) >= 0;
  }
}
