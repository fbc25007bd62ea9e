package dev.sightline.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values in a form that is read without parsing, one after the other. Each text is stored
 * once. Not thread-safe.
 */
public final class BinaryWriter {
  static final int MAGIC = 0x53_4C_44_32;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();

  /** Everything written so far. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(texts.size());
      for (String text : texts.keySet()) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
      values.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  /** A text that may be missing. */
  public void optional(@Nullable String text) {
    flag(text != null);
    if (text != null) {
      text(text);
    }
  }

  public void texts(Collection<String> all) {
    number(all.size());
    all.forEach(this::text);
  }

  public void flag(boolean flag) {
    values.write(flag ? 1 : 0);
  }

  /** Any number; small ones are short. Seven bits a byte, the lowest first. */
  public void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      values.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    values.write(rest);
  }

  /** A list, each item by {@code write}. */
  public <T> void list(List<T> items, Consumer<T> write) {
    number(items.size());
    items.forEach(write);
  }

  /** A document, or a part of one, with its places. */
  public void document(Data document) {
    text(document.place().file());
    text(document.place().key());
    data(document);
  }

  private void data(Data node) {
    switch (node) {
      case Data.Scalar s -> {
        head(BinaryReader.TYPES.indexOf(s.type()), s.place());
        text(s.text());
      }
      case Data.Sequence s -> {
        head(BinaryReader.SEQUENCE, s.place());
        list(s.items(), this::data);
      }
      case Data.Mapping m -> {
        head(BinaryReader.MAPPING, m.place());
        list(m.entries(), this::entry);
      }
    }
  }

  private void entry(Data.Entry entry) {
    text(entry.key());
    position(entry.place());
    data(entry.value());
  }

  private void head(int tag, Place place) {
    number(tag);
    position(place);
  }

  private void position(Place place) {
    number(place.line());
    number(place.column());
  }
}
