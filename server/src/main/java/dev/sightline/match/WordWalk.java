package dev.sightline.match;

import dev.sightline.match.WordPattern.Item;
import dev.sightline.tree.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to match a pattern of words. */
final class WordWalk {
  private final WordPattern pattern;
  private final Words words;
  private final int base;
  private final Steps steps;
  private int end;
  private Bindings bound = Bindings.NONE;

  /**
   * Items in a list of words.
   *
   * @param end index behind the list
   * @param outer where to go on behind it, at the item {@code next}; null at the end of the pattern
   */
  private record Frame(List<Item> items, int end, @Nullable Frame outer, int next) {

    /** Whether nothing of the pattern is left from an item on. */
    boolean isLast(int item) {
      return item == items.size() && (outer == null || outer.isLast(next));
    }
  }

  WordWalk(WordPattern pattern, Words words, int base, Steps steps) {
    this.pattern = pattern;
    this.words = words;
    this.base = base;
    this.steps = steps;
  }

  boolean from(int word) {
    int limit = pattern.free() ? words.size() : words.limit(word);
    return match(new Frame(pattern.items(), limit, null, 0), 0, word, Bindings.NONE);
  }

  /** Index behind the last word. */
  int end() {
    return end;
  }

  Bindings bound() {
    return bound;
  }

  private boolean match(Frame frame, int i, int at, Bindings known) {
    steps.step();
    if (i == frame.items.size()) {
      return leave(frame, at, known);
    }
    return switch (frame.items.get(i)) {
      case Item.Word w ->
          at < frame.end && words.is(at, w.text()) && match(frame, i + 1, at + 1, known);
      case Item.One one -> {
        Bindings next =
            at < frame.end && words.isWord(at)
                ? bind(one.name(), words.start(at), words.end(at), known)
                : null;
        yield next != null && match(frame, i + 1, at + 1, next);
      }
      case Item.Any any -> any(any, frame, i, at, known);
      case Item.Block block -> block(block, frame, i, at, known);
    };
  }

  /** A list is matched to its end, but for the last thing in the pattern. */
  private boolean leave(Frame frame, int at, Bindings known) {
    Frame outer = frame.outer;
    if (outer == null) {
      end = at;
      bound = known;
      return true;
    }
    return (at == frame.end || outer.isLast(frame.next)) && match(outer, frame.next, at, known);
  }

  private boolean block(Item.Block block, Frame frame, int i, int at, Bindings known) {
    boolean any = block.items().size() == 1 && block.items().getFirst() instanceof Item.Any;
    int behind = at < frame.end ? words.list(at) : -1;
    if (behind < 0) {
      return any && match(frame, i + 1, at, known);
    }
    if (any && !frame.isLast(i + 1) && ((Item.Any) block.items().getFirst()).name().isEmpty()) {
      return match(frame, i + 1, behind, known);
    }
    return match(new Frame(block.items(), behind, frame, i + 1), 0, at, known);
  }

  private @Nullable Bindings bind(String name, int start, int stop, Bindings known) {
    Binding.Text value =
        new Binding.Text(words.text(start, stop), new Span(start + base, stop + base));
    Binding old = known.get(name);
    return old == null ? known.with(name, value) : Equality.OF_TEXT.same(old, value) ? known : null;
  }

  private boolean any(Item.Any any, Frame frame, int i, int at, Bindings known) {
    int firstLine = at == 0 ? 0 : words.line(at - 1);
    int lastLine = firstLine + pattern.lines() * any.times();
    boolean last = frame.isLast(i + 1);
    for (int to = at; ; to++) {
      Bindings next = any.name().isEmpty() ? known : bind(any, at, to, known);
      boolean near = to < frame.end ? words.line(to) <= lastLine : isEnd(frame, to, lastLine);
      if (!last && near && next != null && match(frame, i + 1, to, next)) {
        return true;
      }
      boolean more = to < frame.end && words.line(to) <= lastLine && !leaves(at, to);
      if (!more) {
        return last && next != null && match(frame, i + 1, to, next);
      }
    }
  }

  private boolean isEnd(Frame frame, int to, int lastLine) {
    return to == frame.end && (to == 0 || words.line(to - 1) <= lastLine);
  }

  /** With the white space in front, as it stands in the text. */
  private @Nullable Bindings bind(Item.Any any, int at, int to, Bindings known) {
    int start = at == 0 ? (words.size() == 0 ? 0 : words.start(0)) : words.end(at - 1);
    return bind(any.name(), start, to > at ? words.end(to - 1) : start, known);
  }

  /** Whether the word at {@code to} closes a bracket that was open before {@code from}. */
  private boolean leaves(int from, int to) {
    return pattern.free() && words.opening(to) >= 0 && words.opening(to) < from;
  }
}
