package dev.sightline.analysis;

import dev.sightline.tree.SourceTree;
import java.util.HashMap;
import java.util.Map;

/** Which units of a tree stand in another tree too, and where. */
record UnitAlignment(SourceTree old, SourceTree now) {

  /** A unit with its index in both. */
  @FunctionalInterface
  interface Pair {
    void accept(int there, int here);
  }

  /** Most units stand before or behind the change; the few between are looked up. */
  void forEach(Pair pair) {
    int most = Math.min(old.unitCount(), now.unitCount());
    int head = 0;
    while (head < most && old.unit(head).id() == now.unit(head).id()) {
      pair.accept(head, head);
      head++;
    }
    int tail = 0;
    while (tail < most - head && oldFromEnd(tail) == nowFromEnd(tail)) {
      tail++;
      pair.accept(old.unitCount() - tail, now.unitCount() - tail);
    }
    between(head, tail, pair);
  }

  private long oldFromEnd(int tail) {
    return old.unit(old.unitCount() - 1 - tail).id();
  }

  private long nowFromEnd(int tail) {
    return now.unit(now.unitCount() - 1 - tail).id();
  }

  private void between(int head, int tail, Pair pair) {
    Map<Long, Integer> left = new HashMap<>();
    for (int i = head; i < old.unitCount() - tail; i++) {
      left.put(old.unit(i).id(), i);
    }
    for (int i = head; i < now.unitCount() - tail && !left.isEmpty(); i++) {
      Integer there = left.get(now.unit(i).id());
      if (there != null) {
        pair.accept(there, i);
      }
    }
  }
}
