package dev.sightline.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link CompiledWriter} wrote. */
public final class CompiledReader {
  static final int SEQUENCE = 10;
  static final int MAPPING = 11;

  /** Types of scalars by the number that stands for each. */
  static final List<Data.Type> TYPES =
      List.of(Data.Type.TEXT, Data.Type.NUMBER, Data.Type.FLAG, Data.Type.NOTHING);

  private final ByteBuffer in;
  private final String[] texts;
  private String file = "";

  private CompiledReader(ByteBuffer in) {
    this.in = in;
    this.texts = new String[in.getInt()];
    for (int i = 0; i < texts.length; i++) {
      byte[] bytes = new byte[in.getInt()];
      in.get(bytes);
      texts[i] = new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /**
   * Reads all documents.
   *
   * @throws IOException if the stream does, or holds something else
   */
  public static List<Data> read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    if (in.remaining() < Integer.BYTES || in.getInt() != CompiledWriter.MAGIC) {
      throw new IOException("not compiled by this version");
    }
    CompiledReader reader = new CompiledReader(in);
    List<Data> documents = new ArrayList<>();
    for (int left = reader.number(); left > 0; left--) {
      reader.file = reader.text();
      documents.add(reader.node(""));
    }
    return documents;
  }

  private Data node(String path) {
    int tag = in.get();
    Place place = position(path);
    return switch (tag) {
      case SEQUENCE -> {
        int size = number();
        List<Data> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(node(KeyPath.item(path, i)));
        }
        yield new Data.Sequence(items, place);
      }
      case MAPPING -> {
        int size = number();
        List<Data.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          String key = text();
          String below = KeyPath.child(path, key);
          entries.add(new Data.Entry(key, position(below), node(below)));
        }
        yield new Data.Mapping(entries, place);
      }
      default -> new Data.Scalar(text(), TYPES.get(tag), place);
    };
  }

  private Place position(String path) {
    int line = number();
    return new Place(file, line, number(), path);
  }

  private String text() {
    return texts[number()];
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
