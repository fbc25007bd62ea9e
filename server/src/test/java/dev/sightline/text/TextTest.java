package dev.sightline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TextTest {
  private static final String[] PIECES = {
    "a", "\n", "\r", "\r\n", "\u00e9", "\ud83d\ude00", "\ud83d", "\ude00", "word", "x".repeat(900)
  };

  @Test
  void everyKindOfLineEndEndsALine() {
    Text text = Text.of("a\nb\r\nc\rd");
    assertEquals(4, text.lineCount());
    assertEquals("b", text.slice(text.lineStart(1), text.lineEnd(1)));
    assertEquals("c", text.slice(text.lineStart(2), text.lineEnd(2)));
    assertEquals(3, text.lineOf(text.length()));
  }

  @Test
  void splittingAndJoiningCrLfKeepsLinesRight() {
    Text text = Text.of("a\r\nb").replace(2, 2, "x");
    assertEquals(List.of("a", "x", "b"), lines(text));
    assertEquals(List.of("a", "b"), lines(text.replace(2, 3, "")));
  }

  @Test
  void anEmptyTextHasOneLine() {
    Text text = Text.of("abc\n").replace(0, 4, "");
    assertEquals(1, text.lineCount());
    assertEquals(0, text.lineStart(0));
    assertEquals(0, text.lineEnd(0));
    assertEquals("x", text.replace(0, 0, "x").toString());
  }

  @Test
  void offsetsOutsideAreRefused() {
    Text text = Text.of("abc");
    assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(3));
    assertThrows(IndexOutOfBoundsException.class, () -> text.slice(2, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> text.replace(4, 4, ""));
  }

  @Test
  void randomEditsAgreeWithAPlainString() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      StringBuilder plain = new StringBuilder();
      Text text = Text.of("");
      GapBuffer buffer = new GapBuffer("");
      for (int i = 0; i < 400; i++) {
        int start = random.nextInt(plain.length() + 1);
        int end =
            Math.min(plain.length(), start + (random.nextInt(8) == 0 ? random.nextInt(5000) : 1));
        String piece = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
        plain.replace(start, end, piece);
        text = text.replace(start, end, piece);
        buffer.replace(start, end, piece);
      }
      assertEquals(plain.toString(), text.toString());
      assertEquals(plain.toString(), buffer.toString());
      assertSameLines(plain.toString(), text);
    }
  }

  private static void assertSameLines(String plain, Text text) {
    List<String> expected = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\n' || c == '\r') {
        expected.add(plain.substring(from, i));
        i += c == '\r' && i + 1 < plain.length() && plain.charAt(i + 1) == '\n' ? 1 : 0;
        from = i + 1;
      }
    }
    expected.add(plain.substring(from));
    assertEquals(expected, lines(text));
    for (int line = 0; line < text.lineCount(); line++) {
      assertEquals(line, text.lineOf(text.lineStart(line)));
      assertEquals(line, text.lineOf(text.lineEnd(line)));
    }
    for (int i = 0; i < plain.length(); i += 97) {
      assertEquals(plain.charAt(i), text.charAt(i));
    }
  }

  private static List<String> lines(Text text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.lineCount(); i++) {
      lines.add(text.slice(text.lineStart(i), text.lineEnd(i)));
    }
    return lines;
  }
}
