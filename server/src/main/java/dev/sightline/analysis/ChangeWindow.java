package dev.sightline.analysis;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;

/**
 * What two versions of a text have in common: so many code units at the beginning and at the end.
 */
record ChangeWindow(int prefix, int suffix) {

  /** Of a text of some length in which {@code [start, end)} is replaced. */
  static ChangeWindow of(int length, int start, int end) {
    return new ChangeWindow(start, length - end);
  }

  /** Of this change and one after it. */
  ChangeWindow then(ChangeWindow next) {
    return new ChangeWindow(Math.min(prefix, next.prefix), Math.min(suffix, next.suffix));
  }

  /** The same, with prefix and suffix apart in texts of both lengths. */
  ChangeWindow within(int oldLength, int newLength) {
    int most = Math.min(oldLength, newLength);
    int begin = Math.min(prefix, most);
    return new ChangeWindow(begin, Math.min(suffix, most - begin));
  }

  /**
   * The changed lines of the new text and one more on each side, for a change may split or join
   * line ends.
   */
  Span lines(Text text) {
    int first = Math.max(0, text.lineOf(prefix) - 1);
    int last = Math.min(text.lineCount() - 1, text.lineOf(text.length() - suffix) + 1);
    int end = last == text.lineCount() - 1 ? text.length() : text.lineStart(last + 1);
    return new Span(text.lineStart(first), end);
  }
}
