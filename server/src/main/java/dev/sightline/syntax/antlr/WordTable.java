package dev.sightline.syntax.antlr;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords of a language and their token types, looked up without making a string. */
public final class WordTable {
  private static final int SLOTS = 512;

  private final @Nullable String[] words = new @Nullable String[SLOTS];
  private final int[] types = new int[SLOTS];
  private final int name;
  private int longest;

  /**
   * @param name the token type of all other words
   */
  public WordTable(Map<String, Integer> keywords, int name) {
    this.name = name;
    keywords.forEach(this::put);
  }

  private void put(String word, int type) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    int slot = hash & (SLOTS - 1);
    while (words[slot] != null) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    words[slot] = word;
    types[slot] = type;
    longest = Math.max(longest, word.length());
  }

  /** The token type of the word {@code [start, end)}. */
  public int typeOf(SourceText source, int start, int end) {
    if (end - start < 2 || end - start > longest) {
      return name;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + source.at(i);
    }
    int slot = hash & (SLOTS - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (source.isWord(start, end, word)) {
        return types[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return name;
  }
}
