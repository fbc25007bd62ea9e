package dev.sightline.tree;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units, relative to the unit that holds the
 * node.
 */
public record Span(int start, int end) {

  /** The smallest range that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public int length() {
    return end - start;
  }

  /** The same range, {@code delta} code units further on. */
  public Span shift(int delta) {
    return delta == 0 ? this : new Span(start + delta, end + delta);
  }
}
