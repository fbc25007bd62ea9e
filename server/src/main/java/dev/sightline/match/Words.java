package dev.sightline.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A text as words and single marks, without white space. A word is made of letters, digits and
 * underscores. Words lie in lists: lines that are further in than the line before them, and what
 * stands between brackets that close on the same line.
 */
final class Words {
  private static final int NONE = -1;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] lines = new int[64];
  private int size;

  /** Index behind the list that begins with a word, or {@link #NONE}. */
  private final int[] lists;

  /** Index behind the innermost list that a word lies in. */
  private final int[] limits;

  /** Index of the bracket that a word closes, or {@link #NONE}. */
  private final int[] opening;

  Words(String text) {
    this.text = text;
    read();
    this.lists = filled(NONE);
    this.limits = filled(size);
    this.opening = filled(NONE);
    new Blocks().find();
    pair();
  }

  private int[] filled(int value) {
    int[] all = new int[size];
    Arrays.fill(all, value);
    return all;
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

  /** Index behind the innermost list that a word lies in. */
  int limit(int i) {
    return limits[i];
  }

  /** Index behind the list that begins with a word; -1 if none does. */
  int list(int i) {
    return i < size ? lists[i] : NONE;
  }

  /** Index of the bracket that the one at {@code i} closes, on whatever line; -1 if none. */
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
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
    }
    starts[size] = start;
    ends[size] = end;
    lines[size] = line;
    size++;
  }

  /** Finds the lists that are made by how far lines are indented. */
  private final class Blocks {
    private final Deque<int[]> open = new ArrayDeque<>(); // indentation, first word

    void find() {
      for (int i = 0; i < size; i++) {
        if (i == 0 || lines[i] != lines[i - 1]) {
          line(i);
        }
      }
      while (!open.isEmpty()) {
        close(size);
      }
    }

    private void line(int first) {
      int indent = 0;
      while (starts[first] - indent > 0 && text.charAt(starts[first] - indent - 1) != '\n') {
        indent++;
      }
      while (!open.isEmpty() && open.peek()[0] > indent) {
        close(first);
      }
      if (open.isEmpty() || open.peek()[0] < indent) {
        open.push(new int[] {indent, first});
      }
    }

    private void close(int end) {
      int first = open.pop()[1];
      lists[first] = end;
      for (int i = first; i < end; i++) {
        limits[i] = Math.min(limits[i], end);
      }
    }
  }

  private void pair() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      char c = text.charAt(starts[i]);
      if (c == '(' || c == '[' || c == '{') {
        open.push(i);
      } else if (!open.isEmpty() && c == partner(text.charAt(starts[open.peek()]))) {
        opening[i] = open.pop();
        if (lines[opening[i]] == lines[i]) {
          onOneLine(opening[i] + 1, i);
        }
      }
    }
  }

  private void onOneLine(int first, int end) {
    if (first < end) {
      lists[first] = end;
    }
    for (int i = first; i < end; i++) {
      limits[i] = Math.min(limits[i], end);
    }
  }

  private static char partner(char opening) {
    return opening == '(' ? ')' : opening == '[' ? ']' : '}';
  }
}
