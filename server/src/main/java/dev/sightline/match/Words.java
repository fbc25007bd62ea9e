package dev.sightline.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A text as words and single marks, without white space. A word is made of letters, digits and
 * underscores; brackets know their partners.
 */
final class Words {
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] lines = new int[64];
  private int[] opening = new int[64];
  private int size;

  Words(String text) {
    this.text = text;
    read();
    pair();
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Line of a word, from zero. */
  int line(int i) {
    return lines[i];
  }

  /** Index of the bracket that the one at {@code i} closes; -1 if it closes none. */
  int opening(int i) {
    return opening[i];
  }

  boolean is(int i, String word) {
    return ends[i] - starts[i] == word.length() && text.startsWith(word, starts[i]);
  }

  boolean isWord(int i) {
    return isWordChar(text.charAt(starts[i]));
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  static boolean isWordChar(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  /** The words of a pattern as strings. */
  static List<String> split(String text) {
    Words words = new Words(text);
    List<String> all = new ArrayList<>(words.size);
    for (int i = 0; i < words.size; i++) {
      all.add(text.substring(words.starts[i], words.ends[i]));
    }
    return all;
  }

  private void read() {
    int line = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int start = i;
      i++;
      if (c == '\n') {
        line++;
      } else if (isWordChar(c)) {
        while (i < text.length() && isWordChar(text.charAt(i))) {
          i++;
        }
        add(start, i, line);
      } else if (!Character.isWhitespace(c)) {
        add(start, i, line);
      }
    }
  }

  private void add(int start, int end, int line) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      opening = Arrays.copyOf(opening, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    lines[size] = line;
    opening[size] = -1;
    size++;
  }

  private void pair() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      char c = text.charAt(starts[i]);
      if (c == '(' || c == '[' || c == '{') {
        open.push(i);
      } else if (!open.isEmpty() && c == partner(text.charAt(starts[open.peek()]))) {
        opening[i] = open.pop();
      }
    }
  }

  private static char partner(char opening) {
    return opening == '(' ? ')' : opening == '[' ? ']' : '}';
  }
}
