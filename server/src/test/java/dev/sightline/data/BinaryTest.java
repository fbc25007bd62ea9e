package dev.sightline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BinaryTest {

  @Test
  void valuesComeBackAsTheyWere() throws IOException, UnreadableException {
    Data first = DataReader.read("a.yaml", "a: [1, true, ~, 'é', {b: " + "x".repeat(70_000) + "}]");
    Data second = DataReader.read("b.yaml", "\n".repeat(300) + "k: [[], {}, k]");
    BinaryWriter writer = new BinaryWriter();
    writer.document(first);
    writer.number(-1);
    writer.optional(null);
    writer.optional("k");
    writer.flag(true);
    writer.document(second);
    writer.texts(List.of("k", "l"));
    BinaryReader reader = new BinaryReader(new ByteArrayInputStream(writer.toBytes()));
    assertEquals(first, reader.document());
    assertEquals(-1, reader.number());
    assertEquals(null, reader.optional());
    assertEquals("k", reader.optional());
    assertEquals(true, reader.flag());
    assertEquals(second, reader.document());
    assertEquals(List.of("k", "l"), reader.texts());
  }

  @Test
  void somethingElseIsRefused() {
    assertThrows(IOException.class, () -> new BinaryReader(new ByteArrayInputStream(new byte[9])));
  }
}
