package dev.sightline.analysis;

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
}
