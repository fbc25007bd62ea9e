package dev.sightline.match;

import dev.sightline.rule.Options;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words, for text of any kind: white space does not count, {@code ...} stands for
 * anything over a few lines without leaving its brackets, {@code $X} for a word, {@code $...X} for
 * any words.
 */
final class WordPattern implements Term.Leaf {
  private static final Pattern SPECIAL =
      Pattern.compile("\\$\\.\\.\\.[A-Z_][A-Z_0-9]*|\\$[A-Z_][A-Z_0-9]*|\\.\\.\\.+");

  /** A piece of the pattern. */
  private sealed interface Item {
    record Word(String text) implements Item {}

    record One(String name) implements Item {}

    /** Over {@code times} as many lines as one ellipsis may span. */
    record Any(@Nullable String name, int times) implements Item {}
  }

  private final List<Item> items;
  private final int lines;

  private WordPattern(List<Item> items, int lines) {
    this.items = items;
    this.lines = lines;
  }

  static WordPattern compile(String text, Options options) {
    List<Item> items = new ArrayList<>();
    Matcher special = SPECIAL.matcher(text);
    int from = 0;
    while (special.find()) {
      addWords(text.substring(from, special.start()), items);
      String found = special.group();
      addSpecial(found, items);
      from = special.end();
    }
    addWords(text.substring(from), items);
    return new WordPattern(items, options.genericEllipsisMaxSpan());
  }

  /** Ellipses in a row are one that spans as many times the lines. */
  private static void addSpecial(String found, List<Item> items) {
    if (Names.isSeveral(found)) {
      items.add(new Item.Any(found, 1));
    } else if (!found.startsWith(".")) {
      items.add(new Item.One(found));
    } else if (!items.isEmpty() && items.getLast() instanceof Item.Any a && a.name() == null) {
      items.set(items.size() - 1, new Item.Any(null, a.times() + 1));
    } else {
      items.add(new Item.Any(null, 1));
    }
  }

  private static void addWords(String text, List<Item> items) {
    Words.split(text).forEach(w -> items.add(new Item.Word(w)));
  }

  /** The words that are written out. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Word w) {
        words.add(w.text());
      }
    }
    return words;
  }

  /** All matches from left to right, not overlapping. */
  List<Hit> find(Words words, int base, Steps steps) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size() && !items.isEmpty(); i++) {
      Walk walk = new Walk(words, base, steps);
      if (walk.match(0, i, Bindings.NONE)) {
        int last = Math.max(walk.end - 1, i);
        Span range = new Span(words.start(i) + base, words.end(last) + base);
        hits.add(new Hit(range, walk.bound, Hit.Kind.EXACT));
      }
    }
    return hits;
  }

  private final class Walk {
    private final Words words;
    private final int base;
    private final Steps steps;
    private int end;
    private Bindings bound = Bindings.NONE;

    Walk(Words words, int base, Steps steps) {
      this.words = words;
      this.base = base;
      this.steps = steps;
    }

    boolean match(int i, int at, Bindings known) {
      steps.step();
      if (i == items.size()) {
        end = at;
        bound = known;
        return true;
      }
      return switch (items.get(i)) {
        case Item.Word w ->
            at < words.size() && words.is(at, w.text()) && match(i + 1, at + 1, known);
        case Item.One one -> one(one, i, at, known);
        case Item.Any any -> any(any, i, at, known);
      };
    }

    private boolean one(Item.One one, int i, int at, Bindings known) {
      if (at >= words.size() || !words.isWord(at)) {
        return false;
      }
      Bindings next = bind(one.name(), at, at + 1, known);
      return next != null && match(i + 1, at + 1, next);
    }

    private @Nullable Bindings bind(String name, int from, int to, Bindings known) {
      int start = words.start(Math.min(from, words.size() - 1));
      int stop = to > from ? words.end(to - 1) : start;
      Binding.Text value =
          new Binding.Text(words.text(start, stop), new Span(start + base, stop + base));
      Binding old = known.get(name);
      return old == null
          ? known.with(name, value)
          : Equality.OF_TEXT.same(old, value) ? known : null;
    }

    private boolean any(Item.Any any, int i, int at, Bindings known) {
      int firstLine = at == 0 ? 0 : words.line(at - 1);
      int to = at;
      while (true) {
        Bindings next = any.name() == null ? known : bind(any.name(), at, to, known);
        boolean last = i == items.size() - 1;
        if (!last && next != null && match(i + 1, to, next)) {
          return true;
        }
        boolean more =
            to < words.size()
                && words.line(to) - firstLine <= lines * any.times()
                && !leaves(at, to);
        if (!more) {
          return last && next != null && match(i + 1, to, next);
        }
        to++;
      }
    }

    /** Whether the word at {@code to} closes a bracket that was open before {@code from}. */
    private boolean leaves(int from, int to) {
      return words.opening(to) >= 0 && words.opening(to) < from;
    }
  }
}
