package dev.sightline.data;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's positions, counted in code points, into places, counted in UTF-16 units. */
final class Marks {
  private final String file;
  private final String text;
  private final boolean wide;

  Marks(String file, String text) {
    this.file = file;
    this.text = text;
    this.wide = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
  }

  String file() {
    return file;
  }

  Place place(Optional<Mark> mark, String key) {
    if (mark.isEmpty()) {
      return new Place(file, 1, 1, key);
    }
    Mark m = mark.get();
    int column = wide ? units(m) : m.getColumn();
    return new Place(file, m.getLine() + 1, column + 1, key);
  }

  /** The place of a code point index, which only some errors know. */
  Place placeAt(int codePoint) {
    int end =
        text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    String before = text.substring(0, end);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, end - before.lastIndexOf('\n'), "");
  }

  private int units(Mark mark) {
    int end = text.offsetByCodePoints(0, mark.getIndex());
    return end - text.offsetByCodePoints(end, -mark.getColumn());
  }
}
