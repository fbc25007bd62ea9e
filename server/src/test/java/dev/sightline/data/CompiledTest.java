package dev.sightline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompiledTest {

  @Test
  void documentsComeBackAsTheyWere() throws IOException, UnreadableException {
    List<Data> documents =
        List.of(
            DataReader.read("a.yaml", "a: [1, true, ~, 'é', {b: " + "x".repeat(70_000) + "}]"),
            DataReader.read("b.yaml", "\n".repeat(300) + "k: [[], {}, k]"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledWriter.write(documents, out);
    assertEquals(documents, CompiledReader.read(new ByteArrayInputStream(out.toByteArray())));
  }

  @Test
  void somethingElseIsRefused() {
    assertThrows(
        IOException.class, () -> CompiledReader.read(new ByteArrayInputStream(new byte[9])));
  }
}
