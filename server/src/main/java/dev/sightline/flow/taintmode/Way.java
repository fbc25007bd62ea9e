package dev.sightline.flow.taintmode;

import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How data got here, the newest step first; ways share their beginnings. Immutable. */
record Way(TaintStep step, int length, @Nullable Way before) {
  private static final int LONGEST = 24;

  /** Of data that comes in somewhere. */
  static Way from(Span source) {
    return new Way(new TaintStep(source, "the source", TaintStep.Kind.SOURCE), 1, null);
  }

  /** One step further; nothing is added where the data is already, or the way is long. */
  Way then(Span range, String note) {
    return length >= LONGEST || step.range().equals(range)
        ? this
        : new Way(new TaintStep(range, note, TaintStep.Kind.STEP), length + 1, this);
  }

  /** The shorter one; of two as long, the one that comes first in the text. */
  static Way better(Way a, Way b) {
    if (a.length != b.length) {
      return a.length < b.length ? a : b;
    }
    return a.step.range().start() <= b.step.range().start() ? a : b;
  }

  /** The steps, source first. */
  List<TaintStep> steps() {
    List<TaintStep> steps = new ArrayList<>(length);
    for (Way way = this; way != null; way = way.before) {
      steps.add(way.step);
    }
    Collections.reverse(steps);
    return steps;
  }
}
