package dev.sightline.match;

import dev.sightline.match.WordPattern.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads patterns of words. */
final class WordPatternReader {
  private static final Pattern SPECIAL =
      Pattern.compile("\\$\\.\\.\\.[A-Z_][A-Z_0-9]*|\\$[A-Z_][A-Z_0-9]*|(?<!\\.)\\.\\.\\.(?!\\.)");

  /** Four dots go over lines, three do not. */
  private static final Pattern FREE =
      Pattern.compile(
          "\\$\\.\\.\\.\\.?[A-Z_][A-Z_0-9]*|\\$[A-Z_][A-Z_0-9]*|(?<!\\.)\\.\\.\\.\\.?(?!\\.)");

  private static final int ANY_LINES = 1_000_000;

  private final boolean free;
  private final Deque<Level> levels = new ArrayDeque<>();

  /** Lines that are equally far in. */
  private record Level(int indent, List<Item> items) {}

  /**
   * @param free how far lines are indented does not matter
   */
  WordPatternReader(boolean free) {
    this.free = free;
  }

  List<Item> read(String text) {
    List<Item> all = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        int indent = line.length() - line.stripLeading().length();
        if (levels.isEmpty()) {
          levels.push(new Level(indent, all));
        }
        enter(indent);
        addLine(line, levels.getFirst().items);
      }
    }
    return frozen(all);
  }

  private void enter(int indent) {
    while (levels.size() > 1 && levels.getFirst().indent > indent) {
      levels.pop();
    }
    if (!free && levels.getFirst().indent < indent) {
      List<Item> block = new ArrayList<>();
      levels.getFirst().items.add(new Item.Block(block));
      levels.push(new Level(indent, block));
    }
  }

  private static List<Item> frozen(List<Item> items) {
    return items.stream()
        .map(item -> item instanceof Item.Block b ? new Item.Block(frozen(b.items())) : item)
        .toList();
  }

  private void addLine(String line, List<Item> items) {
    Matcher special = (free ? FREE : SPECIAL).matcher(line);
    int from = 0;
    while (special.find()) {
      addWords(line.substring(from, special.start()), items);
      addSpecial(special.group(), items);
      from = special.end();
    }
    addWords(line.substring(from), items);
  }

  private static void addWords(String text, List<Item> items) {
    Words.split(text).forEach(w -> items.add(new Item.Word(w)));
  }

  /** Ellipses in a row are one that spans as many times the lines. */
  private void addSpecial(String found, List<Item> items) {
    int times = !free ? 1 : found.contains("....") ? ANY_LINES : 0;
    if (Names.isSeveral(found)) {
      items.add(new Item.Any(found.replace("....", "..."), times));
    } else if (!found.startsWith(".")) {
      items.add(new Item.One(found));
    } else if (!items.isEmpty() && items.getLast() instanceof Item.Any a && a.name().isEmpty()) {
      items.set(items.size() - 1, new Item.Any("", Math.min(ANY_LINES, a.times() + times)));
    } else {
      items.add(new Item.Any("", times));
    }
  }
}
