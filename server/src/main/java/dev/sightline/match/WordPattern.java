package dev.sightline.match;

import dev.sightline.rule.Options;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pattern of words, for text of any kind: white space does not count, {@code ...} stands for
 * anything over a few lines, {@code $X} for a word, {@code $...X} for any words. A match does not
 * leave the {@linkplain Words list} in which it begins, and lines that are further in stand for
 * such a list.
 *
 * @param comments what is no text
 * @param lines that an ellipsis may span
 * @param free with no lists: an ellipsis ends where its brackets do
 */
record WordPattern(List<Item> items, Comments comments, int lines, boolean free)
    implements Term.Leaf {

  /** A piece of the pattern. */
  sealed interface Item {
    record Word(String text) implements Item {}

    /** {@code $X} */
    record One(String name) implements Item {}

    /** An ellipsis over {@code times} as many lines as one may span; no name is empty. */
    record Any(String name, int times) implements Item {}

    /** Lines that are further in. */
    record Block(List<Item> items) implements Item {}
  }

  static WordPattern compile(String text, Options options) {
    boolean free = "aliengrep".equals(options.values().get("generic_engine"));
    Object style = options.values().getOrDefault("generic_comment_style", "");
    int lines = free ? 1 : options.genericEllipsisMaxSpan();
    return new WordPattern(
        new WordPatternReader(free).read(text), Comments.of(style.toString()), lines, free);
  }

  /** The words that are written out. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    collect(items, words);
    return words;
  }

  private static void collect(List<Item> items, List<String> into) {
    for (Item item : items) {
      switch (item) {
        case Item.Word w -> into.add(w.text());
        case Item.Block b -> collect(b.items(), into);
        default -> {}
      }
    }
  }

  /** All matches in the order in which they begin. */
  List<Hit> find(Words words, int base, Steps steps) {
    List<Hit> hits = new ArrayList<>();
    boolean anywhere = items.isEmpty() || !(items.getFirst() instanceof Item.Any) || free;
    for (int i = 0; i < words.size() && !items.isEmpty(); i++) {
      if (anywhere || i == 0 || words.list(i) >= 0) {
        WordWalk walk = new WordWalk(this, words, base, steps);
        if (walk.from(i)) {
          int last = Math.max(walk.end() - 1, i);
          Span range = new Span(words.start(i) + base, words.end(last) + base);
          hits.add(new Hit(range, walk.bound(), Hit.Kind.EXACT));
          i = free ? last : i;
        }
      }
    }
    return oneForEachEnd(hits);
  }

  /** Of those that end in the same place the shortest; the longest if the end may be anywhere. */
  private List<Hit> oneForEachEnd(List<Hit> hits) {
    boolean open = endsAnywhere(items);
    Map<Integer, Hit> byEnd = new TreeMap<>();
    for (Hit hit : hits) {
      byEnd.merge(hit.range().end(), hit, (first, later) -> open ? first : later);
    }
    return byEnd.values().stream().sorted(Comparator.comparingInt(h -> h.range().start())).toList();
  }

  private static boolean endsAnywhere(List<Item> items) {
    return switch (items.isEmpty() ? null : items.getLast()) {
      case Item.Any a -> true;
      case Item.Block b -> endsAnywhere(b.items());
      case null, default -> false;
    };
  }
}
