package dev.sightline.text;

import java.util.Objects;

/**
 * The characters of a document under edit: one array with a gap where the last edit was, so that
 * the next one nearby moves little. For the parsing thread alone.
 */
public final class GapBuffer implements CharSequence {
  private static final int SPARE = 256;

  private char[] chars;
  private int gapStart;
  private int gapEnd;

  public GapBuffer(String content) {
    chars = new char[content.length() + SPARE];
    content.getChars(0, content.length(), chars, 0);
    gapStart = content.length();
    gapEnd = chars.length;
  }

  @Override
  public int length() {
    return chars.length - (gapEnd - gapStart);
  }

  @Override
  public char charAt(int index) {
    return chars[index < gapStart ? index : index + gapEnd - gapStart];
  }

  /** Replaces {@code [start, end)}, UTF-16 code units. */
  public void replace(int start, int end, String replacement) {
    Objects.checkFromToIndex(start, end, length());
    moveGap(start);
    gapEnd += end - start;
    if (gapEnd - gapStart < replacement.length()) {
      grow(replacement.length());
    }
    replacement.getChars(0, replacement.length(), chars, gapStart);
    gapStart += replacement.length();
  }

  private void moveGap(int to) {
    int gap = gapEnd - gapStart;
    if (to < gapStart) {
      System.arraycopy(chars, to, chars, to + gap, gapStart - to);
    } else {
      System.arraycopy(chars, gapEnd, chars, gapStart, to - gapStart);
    }
    gapStart = to;
    gapEnd = to + gap;
  }

  private void grow(int need) {
    int tail = chars.length - gapEnd;
    char[] wider = new char[length() + need + SPARE + length() / 8];
    System.arraycopy(chars, 0, wider, 0, gapStart);
    System.arraycopy(chars, gapEnd, wider, wider.length - tail, tail);
    gapEnd = wider.length - tail;
    chars = wider;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return slice(start, end);
  }

  /** The text of {@code [start, end)}. */
  public String slice(int start, int end) {
    Objects.checkFromToIndex(start, end, length());
    if (end <= gapStart) {
      return new String(chars, start, end - start);
    }
    if (start >= gapStart) {
      return new String(chars, start + gapEnd - gapStart, end - start);
    }
    int before = gapStart - start;
    return new String(chars, start, before).concat(new String(chars, gapEnd, end - start - before));
  }

  @Override
  public String toString() {
    return slice(0, length());
  }
}
