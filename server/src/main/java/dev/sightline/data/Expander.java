package dev.sightline.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a tree of the graph: puts in what aliases and merge keys stand for, to a bounded size. */
final class Expander {
  static final int MOST_VALUES = 250_000;

  private final Marks marks;
  private int values;

  Expander(Marks marks) {
    this.marks = marks;
  }

  Data expand(Composed root) throws UnreadableException {
    return expand(root, "");
  }

  private Data expand(Composed node, String path) throws UnreadableException {
    Place place = marks.place(node.mark(), path);
    if (++values > MOST_VALUES) {
      throw new UnreadableException(
          place, "the file, with its aliases put in, holds more than " + MOST_VALUES + " values");
    }
    return switch (node) {
      case Composed.Leaf leaf -> new Data.Scalar(leaf.text(), leaf.type(), place);
      case Composed.Items items -> sequence(items, path, place);
      case Composed.Pairs pairs -> mapping(pairs, path, place);
    };
  }

  private Data sequence(Composed.Items node, String path, Place place) throws UnreadableException {
    List<Data> items = new ArrayList<>();
    for (Composed item : node.items()) {
      items.add(expand(item, KeyPath.item(path, items.size())));
    }
    return new Data.Sequence(items, place);
  }

  private Data mapping(Composed.Pairs node, String path, Place place) throws UnreadableException {
    Map<String, Data.Entry> entries = new LinkedHashMap<>();
    Map<String, Data.Entry> merged = new LinkedHashMap<>();
    Set<String> written = new HashSet<>();
    for (Composed.Pair pair : node.pairs()) {
      Data.Entry entry = entry(pair, path);
      if (entry.key().equals("<<") && merge(entry.value(), merged)) {
        continue;
      }
      if (!written.add(entry.key())) {
        throw new UnreadableException(entry.place(), "the key '" + entry.key() + "' stands twice");
      }
      entries.put(entry.key(), entry);
    }
    merged.forEach(entries::putIfAbsent);
    return new Data.Mapping(List.copyOf(entries.values()), place);
  }

  private Data.Entry entry(Composed.Pair pair, String path) throws UnreadableException {
    if (!(pair.key() instanceof Composed.Leaf key)) {
      throw new UnreadableException(marks.place(pair.key().mark(), path), "a key has to be a word");
    }
    String below = KeyPath.child(path, key.text());
    return new Data.Entry(key.text(), marks.place(key.mark(), below), expand(pair.value(), below));
  }

  /** Takes over the entries of {@code <<: *base}; what is nearer in the list wins. */
  private static boolean merge(Data value, Map<String, Data.Entry> into) {
    return switch (value) {
      case Data.Mapping m -> {
        m.entries().forEach(e -> into.putIfAbsent(e.key(), e));
        yield true;
      }
      case Data.Sequence s when s.items().stream().allMatch(Data.Mapping.class::isInstance) -> {
        s.items().forEach(item -> merge(item, into));
        yield true;
      }
      default -> false;
    };
  }
}
