package dev.sightline.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way that data took, as a persistent sequence: adding to it shares what was there. Bounded, so
 * that loops do not make it longer and longer.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Steps {
  static final Steps NONE = new Steps(null, null, null, 0);
  private static final int MOST = 24;

  private final @Nullable Steps before;
  private final @Nullable Steps after;
  private final @Nullable Step step;
  private final int length;

  private Steps(@Nullable Steps before, @Nullable Steps after, @Nullable Step step, int length) {
    this.before = before;
    this.after = after;
    this.step = step;
    this.length = length;
  }

  static Steps of(Step step) {
    return new Steps(null, null, step, 1);
  }

  int length() {
    return length;
  }

  Steps then(Step next) {
    return then(of(next));
  }

  /** These and then those, unless that would be too many. */
  Steps then(Steps next) {
    if (next.length == 0 || length + next.length > MOST) {
      return this;
    }
    return length == 0 ? next : new Steps(this, next, null, length + next.length);
  }

  List<Step> list() {
    List<Step> all = new ArrayList<>(length);
    collect(all);
    return all;
  }

  private void collect(List<Step> into) {
    if (step != null) {
      into.add(step);
    }
    if (before != null && after != null) {
      before.collect(into);
      after.collect(into);
    }
  }

  /** The better of two to show: the shorter, else the one that comes first in the files. */
  static Steps better(Steps a, Steps b) {
    if (a.length != b.length) {
      return a.length < b.length ? a : b;
    }
    List<Step> first = a.list();
    List<Step> second = b.list();
    for (int i = 0; i < first.size(); i++) {
      int order = first.get(i).place().compareTo(second.get(i).place());
      if (order != 0) {
        return order < 0 ? a : b;
      }
    }
    return a;
  }
}
