package dev.sightline.match.regex;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** What a dot, a class, an escape or a plain character of a regular expression matches. */
final class CharacterSets {
  private static final int SIZE = RegexGraph.OTHER + 1;

  private final String regex;
  private int at;

  private CharacterSets(String regex, int at) {
    this.regex = regex;
    this.at = at;
  }

  /** Reads the one at a place, and says where it ends. */
  static BitSet read(String regex, int at, IntConsumer end) {
    CharacterSets reader = new CharacterSets(regex, at);
    BitSet set =
        switch (regex.charAt(at)) {
          case '[' -> reader.characterClass();
          case '.' -> reader.dot();
          case '\\' -> reader.escape();
          default -> one(regex.charAt(reader.at++));
        };
    end.accept(reader.at);
    return set;
  }

  private BitSet dot() {
    at++;
    BitSet set = all();
    set.clear('\n');
    return set;
  }

  private BitSet characterClass() {
    at++;
    boolean negated = regex.startsWith("^", at);
    at += negated ? 1 : 0;
    BitSet set = new BitSet(SIZE);
    for (int first = at; at < regex.length() && (regex.charAt(at) != ']' || at == first); ) {
      range(set);
    }
    at++;
    return negated ? complement(set) : set;
  }

  private void range(BitSet set) {
    BitSet low = regex.charAt(at) == '\\' ? escape() : one(regex.charAt(at++));
    boolean isRange =
        at + 1 < regex.length() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
    if (!isRange || low.cardinality() != 1) {
      set.or(low);
      return;
    }
    at++;
    BitSet high = regex.charAt(at) == '\\' ? escape() : one(regex.charAt(at++));
    if (high.length() >= low.length()) {
      set.set(low.nextSetBit(0), high.length());
    }
  }

  private BitSet escape() {
    char c = at + 1 < regex.length() ? regex.charAt(at + 1) : '\\';
    at = Math.min(at + 2, regex.length());
    return switch (c) {
      case 'd' -> digits();
      case 'D' -> complement(digits());
      case 'w' -> word();
      case 'W' -> complement(word());
      case 's' -> blank();
      case 'S' -> complement(blank());
      case 'n' -> one('\n');
      case 'r' -> one('\r');
      case 't' -> one('\t');
      case 'f' -> one('\f');
      case 'v' -> one('\u000b');
      case 'x' -> code(2);
      case 'u' -> code(4);
      default -> one(c);
    };
  }

  private BitSet code(int digits) {
    String text = regex.substring(at, Math.min(at + digits, regex.length()));
    if (!text.matches("[0-9a-fA-F]{" + digits + "}")) {
      throw new RegexReader.Unreadable();
    }
    at += digits;
    return one((char) Integer.parseInt(text, 16));
  }

  private static BitSet one(char c) {
    BitSet set = new BitSet(SIZE);
    set.set(Math.min(c, RegexGraph.OTHER));
    return set;
  }

  private static BitSet all() {
    BitSet set = new BitSet(SIZE);
    set.set(0, SIZE);
    return set;
  }

  private static BitSet complement(BitSet set) {
    BitSet rest = all();
    rest.andNot(set);
    rest.set(RegexGraph.OTHER);
    return rest;
  }

  private static BitSet digits() {
    BitSet set = new BitSet(SIZE);
    set.set('0', '9' + 1);
    return set;
  }

  private static BitSet word() {
    BitSet set = digits();
    set.set('a', 'z' + 1);
    set.set('A', 'Z' + 1);
    set.set('_');
    set.set(RegexGraph.OTHER);
    return set;
  }

  private static BitSet blank() {
    BitSet set = new BitSet(SIZE);
    set.set('\t', '\r' + 1);
    set.set(' ');
    return set;
  }
}
