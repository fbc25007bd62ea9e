package dev.sightline.text;

import static dev.sightline.text.PositionEncoding.UTF_16;
import static dev.sightline.text.PositionEncoding.UTF_32;
import static dev.sightline.text.PositionEncoding.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PositionTest {
  private static final Text TEXT = Text.of("h\u00e9\ud83d\ude00x\r\nsecond");

  @Test
  void eachEncodingCountsItsOwnUnits() {
    int x = TEXT.toString().indexOf('x');
    assertEquals(new Position(0, 7), Position.of(TEXT, x, UTF_8));
    assertEquals(new Position(0, 4), Position.of(TEXT, x, UTF_16));
    assertEquals(new Position(0, 3), Position.of(TEXT, x, UTF_32));
  }

  @Test
  void positionsLeadBackToTheirOffsets() {
    for (PositionEncoding encoding : PositionEncoding.values()) {
      for (int offset : new int[] {0, 1, 2, 4, 5, 7, 10, TEXT.length()}) {
        assertEquals(offset, Position.of(TEXT, offset, encoding).offsetIn(TEXT, encoding));
      }
    }
  }

  @Test
  void whatLiesOutsideIsMovedInside() {
    assertEquals(5, new Position(0, 99).offsetIn(TEXT, UTF_16));
    assertEquals(5, new Position(0, 99).offsetIn(TEXT, UTF_8));
    assertEquals(TEXT.length(), new Position(9, 0).offsetIn(TEXT, UTF_16));
    assertEquals(0, new Position(-1, 3).offsetIn(TEXT, UTF_16));
    assertEquals(0, new Position(0, -3).offsetIn(TEXT, UTF_32));
  }

  @Test
  void aPlaceInsideACharacterIsItsStart() {
    assertEquals(1, new Position(0, 2).offsetIn(TEXT, UTF_8));
    assertEquals(2, new Position(0, 5).offsetIn(TEXT, UTF_8));
  }

  @Test
  void aLoneSurrogateHasAPlace() {
    Text text = Text.of("\ud83dx");
    assertEquals(new Position(0, 3), Position.of(text, 1, UTF_8));
    assertEquals(1, new Position(0, 3).offsetIn(text, UTF_8));
  }
}
