package dev.sightline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A text in chunks. An edit makes new chunks where it strikes and shares all others. */
final class ChunkedText implements Text {
  private static final int TARGET = 2048;
  private static final int SMALL = 512;

  /** Never empty. */
  private final Chunk[] chunks;

  /** Offset of each chunk, then the length of the text. */
  private final int[] starts;

  /** Line ends before each chunk, then all of them. */
  private final int[] breaks;

  private ChunkedText(Chunk[] chunks) {
    this.chunks = chunks;
    this.starts = new int[chunks.length + 1];
    this.breaks = new int[chunks.length + 1];
    for (int i = 0; i < chunks.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], chunks[i].length());
      breaks[i + 1] = breaks[i] + chunks[i].breakCount();
    }
  }

  static ChunkedText of(String content) {
    List<Chunk> chunks = new ArrayList<>();
    split(content, chunks);
    if (chunks.isEmpty()) {
      chunks.add(new Chunk(""));
    }
    return new ChunkedText(chunks.toArray(Chunk[]::new));
  }

  private static void split(String content, List<Chunk> into) {
    int from = 0;
    while (from < content.length()) {
      int to = Math.min(content.length(), from + TARGET);
      if (content.length() - to < SMALL) {
        to = content.length();
      } else if (content.charAt(to - 1) == '\r' && content.charAt(to) == '\n') {
        to++;
      }
      into.add(new Chunk(content.substring(from, to)));
      from = to;
    }
  }

  private int chunkOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, chunks.length, offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public int length() {
    return starts[chunks.length];
  }

  @Override
  public char charAt(int index) {
    Objects.checkIndex(index, length());
    int chunk = chunkOf(index);
    return chunks[chunk].content.charAt(index - starts[chunk]);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return slice(start, end);
  }

  @Override
  public String slice(int start, int end) {
    Objects.checkFromToIndex(start, end, length());
    int first = chunkOf(start);
    if (end <= starts[first + 1]) {
      return chunks[first].content.substring(start - starts[first], end - starts[first]);
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = first; i < chunks.length && starts[i] < end; i++) {
      int from = Math.max(0, start - starts[i]);
      int to = Math.min(chunks[i].length(), end - starts[i]);
      out.append(chunks[i].content, from, to);
    }
    return out.toString();
  }

  @Override
  public int lineCount() {
    return breaks[chunks.length] + 1;
  }

  @Override
  public int lineOf(int offset) {
    Objects.checkIndex(offset, length() + 1);
    int chunk = chunkOf(offset);
    return breaks[chunk] + chunks[chunk].breaksUpTo(offset - starts[chunk]);
  }

  @Override
  public int lineStart(int line) {
    Objects.checkIndex(line, lineCount());
    if (line == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(breaks, line);
    int chunk = found >= 0 ? found : -found - 1;
    while (breaks[chunk - 1] >= line) {
      chunk--;
    }
    chunk--;
    return starts[chunk] + chunks[chunk].breakAt(line - 1 - breaks[chunk]);
  }

  @Override
  public int lineEnd(int line) {
    if (line == lineCount() - 1) {
      return length();
    }
    int start = lineStart(line);
    int end = lineStart(line + 1) - 1;
    return end > start && charAt(end) == '\n' && charAt(end - 1) == '\r' ? end - 1 : end;
  }

  @Override
  public Text replace(int start, int end, String replacement) {
    Objects.checkFromToIndex(start, end, length());
    int first = chunkOf(start);
    int last = chunkOf(Math.max(start, end - 1));
    StringBuilder middle = new StringBuilder();
    middle.append(chunks[first].content, 0, start - starts[first]);
    middle.append(replacement);
    middle.append(chunks[last].content, end - starts[last], chunks[last].length());
    while (first > 0 && joins(chunks[first - 1], middle)) {
      first--;
      middle.insert(0, chunks[first].content);
    }
    while (last + 1 < chunks.length && joins(middle, chunks[last + 1])) {
      last++;
      middle.append(chunks[last].content);
    }
    return splice(first, last + 1, middle.toString());
  }

  private static boolean joins(Chunk before, CharSequence after) {
    return after.length() < SMALL || (after.charAt(0) == '\n' && before.content.endsWith("\r"));
  }

  private static boolean joins(CharSequence before, Chunk after) {
    return before.isEmpty()
        || (before.charAt(before.length() - 1) == '\r' && after.content.startsWith("\n"));
  }

  private ChunkedText splice(int from, int to, String middle) {
    List<Chunk> made = new ArrayList<>();
    split(middle, made);
    int size = from + made.size() + chunks.length - to;
    if (size == 0) {
      return of("");
    }
    Chunk[] all = Arrays.copyOf(chunks, size);
    for (int i = 0; i < made.size(); i++) {
      all[from + i] = made.get(i);
    }
    System.arraycopy(chunks, to, all, from + made.size(), chunks.length - to);
    return new ChunkedText(all);
  }

  @Override
  public String toString() {
    return slice(0, length());
  }

  /** By content: texts are values. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && CharSequence.compare(this, text) == 0;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
