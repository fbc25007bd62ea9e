package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskerTest {
  private static final String CODE = "connect('backup', 'sesame12') # backups\n";
  private final Text text = Text.of(CODE);

  private Span spanOf(String part) {
    int start = CODE.indexOf(part);
    return new Span(start, start + part.length());
  }

  @Test
  void hidesWhereItStandsAndAsAWord() {
    Masker masker = Masker.of(text, List.of(spanOf("sesame12")));
    assertEquals("it is '****' here", masker.mask("it is 'sesame12' here"));
    assertEquals("sesame123 is another", masker.mask("sesame123 is another"));
  }

  @Test
  void keepsTheMarkInPlace() {
    Masker masker = Masker.of(text, List.of(spanOf("backup"), spanOf("sesame12")));
    Span line = new Span(0, CODE.length() - 1);
    Masker.Shown shown = masker.show(text, line, spanOf("'sesame12'"));
    assertEquals("connect('****', '****') # backups", shown.text());
    assertEquals("'****'", shown.text().substring(shown.from(), shown.to()));
    Masker.Shown other = masker.show(text, line, spanOf("# backups"));
    assertEquals("# backups", other.text().substring(other.from(), other.to()));
  }

  @Test
  void showsTheBeginningOfLongOnes() {
    String key = "abcd0123456789efghij";
    Masker masker = Masker.of(Text.of(key), List.of(new Span(0, key.length())));
    assertEquals("abcd****", masker.mask(key));
  }
}
