package dev.sightline.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BinaryWriter} wrote, in the same order. Plain loops and nothing clever: it runs
 * when the program starts, before anything is compiled. Not thread-safe.
 */
public final class BinaryReader {
  static final int SEQUENCE = 10;
  static final int MAPPING = 11;

  /** Types of scalars by the number that stands for each. */
  static final List<Data.Type> TYPES =
      List.of(Data.Type.TEXT, Data.Type.NUMBER, Data.Type.FLAG, Data.Type.NOTHING);

  private final ByteBuffer in;
  private final String[] texts;
  private String file = "";

  /**
   * Begins to read.
   *
   * @throws IOException if the stream does, or holds something else
   */
  public BinaryReader(InputStream stream) throws IOException {
    in = ByteBuffer.wrap(stream.readAllBytes());
    if (in.remaining() < 2 * Integer.BYTES || in.getInt() != BinaryWriter.MAGIC) {
      throw new IOException("not compiled by this version");
    }
    texts = new String[in.getInt()];
    for (int i = 0; i < texts.length; i++) {
      byte[] bytes = new byte[in.getInt()];
      in.get(bytes);
      texts[i] = new String(bytes, StandardCharsets.UTF_8);
    }
  }

  public String text() {
    return texts[number()];
  }

  /** A text that may be missing. */
  public @Nullable String optional() {
    return flag() ? text() : null;
  }

  public List<String> texts() {
    int size = number();
    String[] all = new String[size];
    for (int i = 0; i < size; i++) {
      all[i] = text();
    }
    return List.of(all);
  }

  public boolean flag() {
    return in.get() != 0;
  }

  public int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A list, each item by {@code read}. */
  public <T> List<T> list(Supplier<T> read) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return items;
  }

  /** A document, or a part of one, with its places. */
  public Data document() {
    file = text();
    return data(text());
  }

  private Data data(String path) {
    int tag = number();
    Place place = position(path);
    return switch (tag) {
      case SEQUENCE -> {
        int size = number();
        List<Data> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(data(KeyPath.item(path, i)));
        }
        yield new Data.Sequence(items, place);
      }
      case MAPPING -> {
        int size = number();
        List<Data.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          String key = text();
          String below = KeyPath.child(path, key);
          entries.add(new Data.Entry(key, position(below), data(below)));
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
}
