package dev.sightline.flow;

import dev.sightline.value.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The marks of a value, at most one for an origin, in the order of origins. Immutable. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Taint implements Labels {
  private static final int MOST = 16;

  private final List<Mark> marks;

  private Taint(List<Mark> marks) {
    this.marks = marks;
  }

  static Labels of(Mark mark) {
    return new Taint(List.of(mark));
  }

  /** Of marks in any order. */
  static Labels of(List<Mark> marks) {
    Labels all = NONE;
    for (Mark mark : marks) {
      all = Labels.join(all, of(mark));
    }
    return all;
  }

  /** The marks of labels; none if they carry nothing. */
  static List<Mark> marks(Labels labels) {
    return labels instanceof Taint t ? t.marks : List.of();
  }

  /** The same labels with each mark changed. */
  static Labels map(Labels labels, UnaryOperator<Mark> change) {
    if (!(labels instanceof Taint t)) {
      return labels;
    }
    return new Taint(t.marks.stream().map(change).toList());
  }

  /** The marks that come from sources. */
  static Labels sources(Labels labels) {
    return of(marks(labels).stream().filter(m -> m.origin() instanceof Origin.Source).toList());
  }

  /** Whether some mark stands for what a caller passes. */
  static boolean hasInputs(Labels labels) {
    return marks(labels).stream().anyMatch(m -> m.origin() instanceof Origin.Input);
  }

  @Override
  public Labels plus(Labels other) {
    if (!(other instanceof Taint o)) {
      return this;
    }
    List<Mark> all = new ArrayList<>(marks.size() + o.marks.size());
    int i = 0;
    int j = 0;
    while ((i < marks.size() || j < o.marks.size()) && all.size() < MOST) {
      int order =
          i == marks.size()
              ? 1
              : j == o.marks.size() ? -1 : marks.get(i).origin().compareTo(o.marks.get(j).origin());
      if (order == 0) {
        all.add(marks.get(i++).or(o.marks.get(j++)));
      } else {
        all.add(order < 0 ? marks.get(i++) : o.marks.get(j++));
      }
    }
    return new Taint(all);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Taint t && marks.equals(t.marks);
  }

  @Override
  public int hashCode() {
    return marks.hashCode();
  }

  @Override
  public String toString() {
    return marks.toString();
  }
}
