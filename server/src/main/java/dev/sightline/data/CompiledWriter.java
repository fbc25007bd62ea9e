package dev.sightline.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes documents in a form that is read without parsing. Each text is written once. */
public final class CompiledWriter {
  static final int MAGIC = 0x53_4C_44_31;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();

  private CompiledWriter() {}

  /**
   * Writes documents; each is read back with the file name of its own place.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(List<Data> documents, OutputStream out) throws IOException {
    CompiledWriter writer = new CompiledWriter();
    writer.number(documents.size());
    for (Data document : documents) {
      writer.text(document.place().file());
      writer.node(document);
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(writer.texts.size());
    for (String text : writer.texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      data.writeInt(bytes.length);
      data.write(bytes);
    }
    writer.nodes.writeTo(data);
    data.flush();
  }

  private void node(Data node) {
    switch (node) {
      case Data.Scalar s -> {
        head(CompiledReader.TYPES.indexOf(s.type()), s.place());
        text(s.text());
      }
      case Data.Sequence s -> {
        head(CompiledReader.SEQUENCE, s.place());
        number(s.items().size());
        s.items().forEach(this::node);
      }
      case Data.Mapping m -> {
        head(CompiledReader.MAPPING, m.place());
        number(m.entries().size());
        for (Data.Entry entry : m.entries()) {
          text(entry.key());
          position(entry.place());
          node(entry.value());
        }
      }
    }
  }

  private void head(int tag, Place place) {
    nodes.write(tag);
    position(place);
  }

  private void position(Place place) {
    number(place.line());
    number(place.column());
  }

  private void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  /** Seven bits a byte, the lowest first. */
  private void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      nodes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    nodes.write(rest);
  }
}
