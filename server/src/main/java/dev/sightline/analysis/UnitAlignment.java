package dev.sightline.analysis;

import dev.sightline.tree.SourceTree;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which units of a tree stand in another tree too, and where. */
final class UnitAlignment {
  private final SourceTree old;
  private final SourceTree now;
  private final int head;
  private final int tail;
  private final Map<Integer, Integer> moved = new HashMap<>();

  /** A unit with its index in both. */
  @FunctionalInterface
  interface Pair {
    void accept(int there, int here);
  }

  /** Most units stand before or behind the change; the few between are looked up. */
  UnitAlignment(SourceTree old, SourceTree now) {
    this.old = old;
    this.now = now;
    int most = Math.min(old.unitCount(), now.unitCount());
    int same = 0;
    while (same < most && old.unit(same).id() == now.unit(same).id()) {
      same++;
    }
    this.head = same;
    same = 0;
    while (same < most - head && oldFromEnd(same) == nowFromEnd(same)) {
      same++;
    }
    this.tail = same;
    between();
  }

  private long oldFromEnd(int tail) {
    return old.unit(old.unitCount() - 1 - tail).id();
  }

  private long nowFromEnd(int tail) {
    return now.unit(now.unitCount() - 1 - tail).id();
  }

  private void between() {
    Map<Long, Integer> left = new HashMap<>();
    for (int i = head; i < old.unitCount() - tail; i++) {
      left.put(old.unit(i).id(), i);
    }
    for (int i = head; i < now.unitCount() - tail && !left.isEmpty(); i++) {
      Integer there = left.get(now.unit(i).id());
      if (there != null) {
        moved.put(there, i);
      }
    }
  }

  void forEach(Pair pair) {
    for (int i = 0; i < head; i++) {
      pair.accept(i, i);
    }
    moved.forEach(pair::accept);
    for (int i = 1; i <= tail; i++) {
      pair.accept(old.unitCount() - i, now.unitCount() - i);
    }
  }

  /** Units of the old tree that are no more. */
  int[] gone() {
    return IntStream.range(head, old.unitCount() - tail)
        .filter(i -> !moved.containsKey(i))
        .toArray();
  }

  /** Units that only the other tree has. */
  int[] come() {
    BitSet known = new BitSet();
    moved.values().forEach(known::set);
    return IntStream.range(head, now.unitCount() - tail).filter(i -> !known.get(i)).toArray();
  }
}
