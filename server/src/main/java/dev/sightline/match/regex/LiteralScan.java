package dev.sightline.match.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many strings in one pass over a text, whatever the case of ASCII letters (Aho and
 * Corasick's automaton). Immutable, for all threads.
 */
public final class LiteralScan {
  private static final int PLAIN = 128;

  private final Map<String, Integer> ids = new HashMap<>();
  private final byte[] classes = new byte[PLAIN];
  private final int width;
  private final List<int[]> moves = new ArrayList<>();
  private final List<int[]> outputs = new ArrayList<>();

  /** For these strings, lower case and of ASCII alone. */
  public LiteralScan(Collection<String> literals) {
    int used = 1;
    for (String literal : literals) {
      ids.putIfAbsent(literal, ids.size());
      for (int i = 0; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (classes[c] == 0) {
          classes[c] = (byte) used++;
        }
      }
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      classes[c] = classes[Character.toLowerCase(c)];
    }
    width = used;
    addState();
    ids.forEach(this::add);
    link();
  }

  /** Where each string was found. */
  public final class Found {
    private final int[][] ends = new int[ids.size()][];
    private final int[] counts = new int[ids.size()];

    private void add(int id, int end) {
      int[] known = ends[id];
      if (known == null) {
        known = new int[4];
      } else if (counts[id] == known.length) {
        known = Arrays.copyOf(known, 2 * known.length);
      }
      ends[id] = known;
      known[counts[id]++] = end;
    }

    /** Offsets behind the last character of each occurrence, ascending. */
    public int[] ends(String literal) {
      Integer id = ids.get(literal);
      return id == null || counts[id] == 0 ? new int[0] : Arrays.copyOf(ends[id], counts[id]);
    }
  }

  /** All occurrences in a text. */
  public Found in(CharSequence text) {
    Found found = new Found();
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < PLAIN ? classes[c] : folded(c);
      state = kind == 0 ? 0 : moves.get(state)[kind];
      for (int id : outputs.get(state)) {
        found.add(id, i + 1);
      }
    }
    return found;
  }

  /** The two letters beyond ASCII that engines take for ASCII letters of another case. */
  private int folded(char c) {
    return c == '\u212a' ? classes['k'] : c == '\u017f' ? classes['s'] : 0;
  }

  private int addState() {
    moves.add(new int[width]);
    outputs.add(new int[0]);
    return moves.size() - 1;
  }

  private void add(String literal, int id) {
    int state = 0;
    for (int i = 0; i < literal.length(); i++) {
      byte kind = classes[literal.charAt(i)];
      int next = moves.get(state)[kind];
      if (next == 0) {
        next = addState();
        moves.get(state)[kind] = next;
      }
      state = next;
    }
    outputs.set(state, append(outputs.get(state), new int[] {id}));
  }

  /** Breadth first: what is missing moves as the longest suffix that is a prefix does. */
  private void link() {
    int[] suffix = new int[moves.size()];
    Deque<Integer> queue = new ArrayDeque<>();
    for (int next : moves.getFirst()) {
      if (next != 0) {
        queue.add(next);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      int[] fallback = moves.get(suffix[state]);
      outputs.set(state, append(outputs.get(state), outputs.get(suffix[state])));
      int[] own = moves.get(state);
      for (int kind = 1; kind < width; kind++) {
        if (own[kind] == 0) {
          own[kind] = fallback[kind];
        } else {
          suffix[own[kind]] = fallback[kind];
          queue.add(own[kind]);
        }
      }
    }
  }

  private static int[] append(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
