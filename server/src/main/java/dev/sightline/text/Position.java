package dev.sightline.text;

/**
 * A place in a text as editors name it: line and character, both from zero, the character in units
 * of an encoding that is known from elsewhere.
 */
public record Position(int line, int character) {

  /** Where an offset stands. */
  public static Position of(Text text, int offset, PositionEncoding encoding) {
    int line = text.lineOf(offset);
    int start = text.lineStart(line);
    if (encoding == PositionEncoding.UTF_16) {
      return new Position(line, offset - start);
    }
    String before = text.slice(start, offset);
    int units = 0;
    for (int i = 0; i < before.length(); ) {
      int codePoint = before.codePointAt(i);
      units += encoding.width(codePoint);
      i += Character.charCount(codePoint);
    }
    return new Position(line, units);
  }

  /**
   * The offset of this place. What lies behind the end of a line is its end, behind the last line
   * the end of the text, inside a character its start, as LSP wants it.
   */
  public int offsetIn(Text text, PositionEncoding encoding) {
    if (line < 0) {
      return 0;
    }
    if (line >= text.lineCount()) {
      return text.length();
    }
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    if (encoding == PositionEncoding.UTF_16) {
      return Math.min(end, start + Math.clamp(character, 0, end - start));
    }
    return start + unitsToOffset(text.slice(start, end), encoding);
  }

  private int unitsToOffset(String content, PositionEncoding encoding) {
    int units = 0;
    int i = 0;
    while (i < content.length()) {
      int codePoint = content.codePointAt(i);
      units += encoding.width(codePoint);
      if (units > character) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
