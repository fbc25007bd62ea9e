package dev.sightline.index;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which words occur in a text, comments and strings included: enough to leave out the files that
 * cannot have to do with something. Small, since there is one for each file of a workspace.
 */
public final class Words {
  /** Methods that put something into what they are called on. */
  public static final Set<String> FILLING =
      Set.of(
          "append",
          "appendleft",
          "extend",
          "insert",
          "add",
          "update",
          "setdefault",
          "put",
          "put_nowait",
          "push",
          "set",
          "write",
          "send");

  private static final int LONGEST_SUBSCRIPT = 200;

  /** Hashes of the words, sorted. Two words may share one: then a file is looked at in vain. */
  private final int[] all;

  /** Of those that may name what is written to. */
  private final int[] written;

  private Words(int[] all, int[] written) {
    this.all = all;
    this.written = written;
  }

  /** The words of a text. */
  public static Words of(CharSequence text) {
    String whole = text.toString();
    IntStream.Builder all = IntStream.builder();
    IntStream.Builder written = IntStream.builder();
    for (int start = 0; start < whole.length(); ) {
      if (!Character.isJavaIdentifierPart(whole.charAt(start))) {
        start++;
        continue;
      }
      int end = end(whole, start);
      int hash = hash(whole, start, end);
      all.add(hash);
      if (isWritten(whole, start, end)) {
        written.add(hash);
      }
      start = end;
    }
    return new Words(sorted(all), sorted(written));
  }

  private static int[] sorted(IntStream.Builder hashes) {
    return hashes.build().sorted().distinct().toArray();
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /**
   * {@code a.word = v}, {@code word[k].b = v}, {@code word.append(v)}, but not {@code self.word}.
   */
  private static boolean isWritten(String text, int start, int end) {
    boolean member = start > 0 && text.charAt(start - 1) == '.';
    if (member && text.startsWith("self", start - 5)) {
      return false;
    }
    int at = end;
    while (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '.')) {
      boolean subscript = text.charAt(at) == '[';
      int next = subscript ? behind(text, at) : end(text, at + 1);
      if (!subscript && next < text.length() && text.charAt(next) == '(') {
        return FILLING.contains(text.substring(at + 1, next));
      }
      at = next;
    }
    return (member || at > end) && isAssignment(text, at);
  }

  /** Behind a subscript; the end of the text if it goes on for too long. */
  private static int behind(String text, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + LONGEST_SUBSCRIPT); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isAssignment(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || "+|&:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at + 1 < text.length() && text.charAt(at) == '=' && text.charAt(at + 1) != '=';
  }

  /** Whether a word occurs, as far as can be told. */
  public boolean has(String word) {
    return Arrays.binarySearch(all, word.hashCode()) >= 0;
  }

  /** Whether something of this name may be written to, other than a variable or an own field. */
  public boolean writes(String word) {
    return Arrays.binarySearch(written, word.hashCode()) >= 0;
  }
}
