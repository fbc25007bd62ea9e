package dev.sightline.value;

import dev.sightline.tree.Expr;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of one function hold at one point. Immutable; versions share their parts, and
 * joining two looks only at what differs.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class State {
  private static final int BITS = 5;
  private static final int CHUNK = 1 << BITS;
  private static final @Nullable Variable[] EMPTY = new Variable[CHUNK];

  /** A function at its start: nothing is assigned. */
  static final State START = new State(Reach.LIVE, new @Nullable Variable[0][]);

  /** Whether control gets here; of two that meet, the first in this order wins. */
  enum Reach {
    LIVE,
    /** A condition folds. */
    FOLDED,
    /** It stands behind a return, raise, break, continue or a call that never returns. */
    JUMPED
  }

  /**
   * A variable as last assigned. Compared by identity: an assignment makes a new one.
   *
   * @param definition the expression that was assigned, if it is the same on every path
   * @param guard set if what was assigned is a test that can refine when the variable is tested
   */
  record Variable(Value value, @Nullable Expr definition, @Nullable Guarded guard) {}

  /** A stored test, with the variables it speaks of as they were. */
  record Guarded(Expr test, Map<Integer, Variable> about) {}

  private final Reach reach;
  private final @Nullable Variable[][] chunks;

  private State(Reach reach, @Nullable Variable[][] chunks) {
    this.reach = reach;
    this.chunks = chunks;
  }

  boolean live() {
    return reach == Reach.LIVE;
  }

  Reach reach() {
    return reach;
  }

  /** The same variables at a point that control does not get to. */
  State dead(Reach why) {
    return live() ? new State(why, chunks) : this;
  }

  @Nullable Variable get(int slot) {
    int chunk = slot >> BITS;
    return chunk < chunks.length ? chunks[chunk][slot & (CHUNK - 1)] : null;
  }

  State with(int slot, @Nullable Variable variable) {
    int chunk = slot >> BITS;
    @Nullable Variable[][] changed = Arrays.copyOf(chunks, Math.max(chunks.length, chunk + 1));
    for (int i = chunks.length; i < changed.length; i++) {
      changed[i] = EMPTY;
    }
    changed[chunk] = changed[chunk].clone();
    changed[chunk][slot & (CHUNK - 1)] = variable;
    return new State(reach, changed);
  }

  int slots() {
    return chunks.length * CHUNK;
  }

  /** What holds wherever control comes from; this itself if the other adds nothing. */
  State join(State other) {
    if (this == other || (live() && !other.live())) {
      return this;
    }
    if (!live()) {
      return other.live() || other.reach == Reach.FOLDED ? other : this;
    }
    int length = Math.max(chunks.length, other.chunks.length);
    @Nullable Variable[][] joined = new @Nullable Variable[length][];
    boolean same = length == chunks.length;
    for (int i = 0; i < length; i++) {
      @Nullable Variable[] mine = i < chunks.length ? chunks[i] : EMPTY;
      @Nullable Variable[] theirs = i < other.chunks.length ? other.chunks[i] : EMPTY;
      joined[i] = mine == theirs ? mine : join(mine, theirs);
      same &= joined[i] == mine;
    }
    return same ? this : new State(reach, joined);
  }

  private static @Nullable Variable[] join(@Nullable Variable[] mine, @Nullable Variable[] theirs) {
    @Nullable Variable[] joined = mine;
    for (int i = 0; i < CHUNK; i++) {
      Variable both = join(mine[i], theirs[i]);
      if (both != mine[i]) {
        joined = joined == mine ? mine.clone() : joined;
        joined[i] = both;
      }
    }
    return joined;
  }

  /** Reading an unassigned variable fails, so what the other path assigned is what is read. */
  private static @Nullable Variable join(@Nullable Variable a, @Nullable Variable b) {
    if (a == b || b == null) {
      return a;
    }
    if (a == null) {
      return b.guard == null ? b : new Variable(b.value, b.definition, null);
    }
    Value value = a.value.join(b.value);
    Expr definition = a.definition == b.definition ? a.definition : null;
    boolean guarded = a.guard != null && a.guard != b.guard;
    return value == a.value && definition == a.definition && !guarded
        ? a
        : new Variable(value, definition, null);
  }

  /** The slots in which two states differ. */
  List<Integer> differences(State other) {
    return java.util.stream.IntStream.range(0, Math.max(slots(), other.slots()))
        .filter(slot -> get(slot) != other.get(slot))
        .boxed()
        .toList();
  }
}
