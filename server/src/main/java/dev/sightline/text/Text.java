package dev.sightline.text;

/**
 * The text of one version of a document: immutable, chunks shared between versions. Offsets are
 * UTF-16 code units; lines count from zero and end at {@code \n}, {@code \r\n} or {@code \r}.
 */
public interface Text extends CharSequence {

  /** A first version, of which others are made by {@link #replace}. */
  static Text of(String content) {
    return ChunkedText.of(content);
  }

  /** The text of {@code [start, end)}. */
  String slice(int start, int end);

  /** At least one: an empty text has one empty line. */
  int lineCount();

  /** The line that holds an offset; the offset of the end of the text is in the last line. */
  int lineOf(int offset);

  /** Offset of the first code unit of a line. */
  int lineStart(int line);

  /** Offset behind the last code unit of a line, before its line end. */
  int lineEnd(int line);

  /** This text with {@code [start, end)} replaced. */
  Text replace(int start, int end, String replacement);
}
