package dev.sightline.syntax.antlr;

import java.util.Arrays;

/** Absolute ranges in document order, as pairs of offsets in one array. */
public final class Ranges {
  private int[] offsets = new int[16];
  private int size;

  public void add(int start, int end) {
    if (size + 2 > offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = start;
    offsets[size++] = end;
  }

  public int[] toArray() {
    return Arrays.copyOf(offsets, size);
  }
}
