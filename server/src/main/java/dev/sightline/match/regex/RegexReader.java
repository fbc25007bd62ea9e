package dev.sightline.match.regex;

import java.util.BitSet;

/**
 * Reads a regular expression into a graph of the ways through it. Look-around is taken to hold;
 * counted repetition is read as at most two copies, which is enough to see whether a text can be
 * split in two ways.
 */
final class RegexReader {
  /** Something of which this reader does not know what it matches, such as a back reference. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A part of the graph. */
  private record Part(int start, int end) {}

  /** How often: {@code most} below zero is without limit. */
  private record Count(int least, int most) {
    static final Count ONCE = new Count(1, 1);
  }

  private static final int MOST_GROUPS = 50;
  private static final int MOST_STATES = 2_000;

  private final String regex;
  private final RegexGraph graph = new RegexGraph();
  private int at;
  private int depth;

  private RegexReader(String regex) {
    this.regex = regex;
  }

  /** A graph that begins at state 0 and ends at state 1. */
  static RegexGraph read(String regex) {
    RegexReader reader = new RegexReader(regex);
    int start = reader.graph.state();
    int end = reader.graph.state();
    Part all = reader.alternatives();
    if (reader.at < regex.length()) {
      throw new Unreadable();
    }
    reader.graph.move(start, all.start);
    reader.graph.move(all.end, end);
    return reader.graph;
  }

  private Part alternatives() {
    if (++depth > MOST_GROUPS || graph.size() > MOST_STATES) {
      throw new Unreadable();
    }
    Part whole = new Part(graph.state(), graph.state());
    do {
      Part one = sequence();
      graph.move(whole.start, one.start);
      graph.move(one.end, whole.end);
    } while (taken('|'));
    depth--;
    return whole;
  }

  private Part sequence() {
    int start = graph.state();
    int end = start;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part next = repeated();
      graph.move(end, next.start);
      end = next.end;
    }
    return new Part(start, end);
  }

  private Part repeated() {
    int from = at;
    Part one = atom();
    Count count = count();
    if (count.equals(Count.ONCE)) {
      return one;
    }
    if (taken('+')) {
      throw new Unreadable();
    }
    skip('?'); // lazy: the order of the ways differs, not their number
    int after = at;
    Part all = count.most < 0 ? loop(one, count.least) : copies(one, from, count);
    at = after;
    return all;
  }

  private Part loop(Part one, int least) {
    Part all = new Part(graph.state(), graph.state());
    graph.move(all.start, one.start);
    graph.move(one.end, one.start);
    graph.move(one.end, all.end);
    if (least == 0) {
      graph.move(all.start, all.end);
    }
    return all;
  }

  private Part copies(Part one, int from, Count count) {
    Part all = new Part(graph.state(), graph.state());
    graph.move(all.start, one.start);
    if (count.least == 0) {
      graph.move(all.start, all.end);
    }
    if (count.most == 1) {
      graph.move(one.end, all.end);
      return all;
    }
    at = from;
    Part second = atom();
    graph.move(one.end, second.start);
    graph.move(second.end, all.end);
    if (count.least < count.most) {
      graph.move(one.end, all.end);
    }
    return all;
  }

  private Count count() {
    if (taken('*')) {
      return new Count(0, -1);
    }
    if (taken('+')) {
      return new Count(1, -1);
    }
    if (taken('?')) {
      return new Count(0, 1);
    }
    int close = at < regex.length() && regex.charAt(at) == '{' ? regex.indexOf('}', at) : -1;
    if (close < 0 || !regex.substring(at + 1, close).matches("\\d{1,6}|\\d{0,6},\\d{0,6}")) {
      return Count.ONCE;
    }
    String[] bounds = regex.substring(at + 1, close).split(",", -1);
    at = close + 1;
    int least = bounds[0].isEmpty() ? 0 : Integer.parseInt(bounds[0]);
    if (bounds.length == 1) {
      return new Count(least, least);
    }
    return new Count(least, bounds[1].isEmpty() ? -1 : Integer.parseInt(bounds[1]));
  }

  private Part atom() {
    char c = regex.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '^' -> nothing(1);
      case '$' -> {
        at++;
        yield reading(only(RegexGraph.END));
      }
      case '\\' -> escape();
      default -> reading(CharacterSets.read(regex, at, this::moveTo));
    };
  }

  private void moveTo(int position) {
    at = position;
  }

  private Part escape() {
    char next = at + 1 < regex.length() ? regex.charAt(at + 1) : '\\';
    return switch (next) {
      case 'A', 'b', 'B' -> nothing(2);
      case 'Z', 'z' -> {
        at += 2;
        yield reading(only(RegexGraph.END));
      }
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> throw new Unreadable();
      default -> reading(CharacterSets.read(regex, at, this::moveTo));
    };
  }

  private Part group() {
    at++;
    if (!taken('?')) {
      return closed(alternatives());
    }
    if (regex.startsWith("P<", at) || (regex.startsWith("<", at) && !isLookBehind(at + 1))) {
      at = regex.indexOf('>', at) + 1;
      return at == 0 ? unreadable() : closed(alternatives());
    }
    if (taken(':')) {
      return closed(alternatives());
    }
    return special();
  }

  /** Look-around and flags, which read nothing. */
  private Part special() {
    if (regex.startsWith("=", at) || regex.startsWith("!", at) || regex.startsWith("<", at)) {
      at += regex.charAt(at) == '<' ? 2 : 1;
      closed(alternatives());
      return nothing(0);
    }
    int flags = at;
    while (at < regex.length() && "aiLmsux-".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    if (at == flags) {
      return unreadable();
    }
    return taken(':') ? closed(alternatives()) : closed(nothing(0));
  }

  private boolean isLookBehind(int position) {
    return regex.startsWith("=", position) || regex.startsWith("!", position);
  }

  private Part closed(Part part) {
    return taken(')') ? part : unreadable();
  }

  private Part nothing(int length) {
    at += length;
    int state = graph.state();
    return new Part(state, state);
  }

  private Part reading(BitSet set) {
    Part part = new Part(graph.state(), graph.state());
    graph.step(part.start, set, part.end);
    return part;
  }

  private static BitSet only(int symbol) {
    BitSet set = new BitSet();
    set.set(symbol);
    return set;
  }

  private boolean taken(char c) {
    int before = at;
    skip(c);
    return at > before;
  }

  private void skip(char c) {
    at += at < regex.length() && regex.charAt(at) == c ? 1 : 0;
  }

  private static Part unreadable() {
    throw new Unreadable();
  }
}
