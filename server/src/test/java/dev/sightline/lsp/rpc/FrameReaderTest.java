package dev.sightline.lsp.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FrameReaderTest {
  @Test
  void cutsMessages() throws IOException {
    assertEquals(List.of("{}", "é"), read("Content-Length: 2\r\n\r\n{}Content-Length: 2\r\n\r\né"));
  }

  @Test
  void takesAnyOrderCaseAndLineEnd() throws IOException {
    assertEquals(
        List.of("{}"), read("Content-Type: x; charset=utf8\r\nCONTENT-LENGTH:2\r\n\r\n{}"));
    assertEquals(List.of("{}"), read("content-length: 2\n\n{}"));
  }

  @Test
  void skipsWhatIsNoHeader() throws IOException {
    String good = "Content-Length: 2\r\n\r\n{}";
    assertEquals(List.of("{}"), read("hello, is this a shell?\r\n\r\n" + good));
    assertEquals(List.of("{}"), read("Content-Length: -5\r\n\r\n" + good));
    assertEquals(List.of("{}"), read("Content-Length: many\r\n\r\n" + good));
    assertEquals(List.of("{}"), read("Content-Length: 99999999999999999999\r\n\r\n" + good));
    assertEquals(List.of("{}"), read("x".repeat(100_000) + "\r\n\r\n" + good));
  }

  @Test
  void findsItsFeetBehindALengthTooSmall() throws IOException {
    assertEquals(
        List.of("{\"a\"", "{}"),
        read("Content-Length: 4\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}"));
  }

  @Test
  void believesALengthOnlyAsBytesArrive() throws IOException {
    assertNull(reader("Content-Length: 2000000000\r\n\r\n{").next());
    assertNull(reader("Content-Length: 99999999999\r\n\r\n{}").next());
  }

  @Test
  void throwsAwayWhatIsTooBigToKeep() throws IOException {
    FrameReader reader =
        new FrameReader(
            stream("Content-Length: 11\r\n\r\n12345678901Content-Length: 2\r\n\r\n{}"), 10);
    assertEquals(new Frame.Oversized(11), reader.next());
    assertEquals("{}", reader.next() instanceof Frame.Body body ? body.text() : "");
  }

  private static List<String> read(String bytes) throws IOException {
    FrameReader reader = reader(bytes);
    List<String> bodies = new ArrayList<>();
    for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
      bodies.add(frame instanceof Frame.Body body ? body.text() : "(too big)");
    }
    return bodies;
  }

  private static FrameReader reader(String bytes) {
    return new FrameReader(stream(bytes), 1 << 28);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
