package dev.sightline.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document. What an alias stands for has the line and column of its anchor and the key
 * path of its use.
 */
public sealed interface Data {

  Place place();

  /** What it is, for messages: "a list", "a number". */
  String kind();

  /**
   * Anything but a list or a mapping. {@code text} is the value as written, quotes and all undone.
   */
  record Scalar(String text, Type type, Place place) implements Data {
    @Override
    public String kind() {
      return switch (type) {
        case TEXT -> "text";
        case NUMBER -> "a number";
        case FLAG -> "true or false";
        case NOTHING -> "nothing";
      };
    }
  }

  /** What a scalar is by YAML's core schema. */
  enum Type {
    TEXT,
    NUMBER,
    FLAG,
    NOTHING
  }

  /** Values in order. */
  record Sequence(List<Data> items, Place place) implements Data {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in order; a key stands once. */
  record Mapping(List<Entry> entries, Place place) implements Data {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Data> get(String key) {
      Entry entry = entry(key);
      return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** A loop, since start-up reads a hundred rules before anything is compiled. */
    @Nullable Entry entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return entry;
        }
      }
      return null;
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** One key of a mapping; {@code place} is the key's own, {@code value.place()} its value's. */
  record Entry(String key, Place place, Data value) {}
}
