package dev.sightline.flow.taintmode;

import dev.sightline.value.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tints of a value, at most one of a source and label, in their order. Immutable. */
final class Tints implements Labels {
  private static final int MOST = 24;

  private final List<Tint> tints;

  private Tints(List<Tint> tints) {
    this.tints = tints;
  }

  static Labels of(Tint tint) {
    return new Tints(List.of(tint));
  }

  /** The tints of labels; none if they carry nothing. */
  static List<Tint> list(Labels labels) {
    return labels instanceof Tints t ? t.tints : List.of();
  }

  /** The same labels with each tint changed. */
  static Labels map(Labels labels, UnaryOperator<Tint> change) {
    return labels instanceof Tints t ? new Tints(t.tints.stream().map(change).toList()) : labels;
  }

  @Override
  public Labels plus(Labels other) {
    if (!(other instanceof Tints o)) {
      return this;
    }
    List<Tint> all = new ArrayList<>(tints.size() + o.tints.size());
    int i = 0;
    int j = 0;
    while ((i < tints.size() || j < o.tints.size()) && all.size() < MOST) {
      int order =
          i == tints.size()
              ? 1
              : j == o.tints.size() ? -1 : Tint.ORDER.compare(tints.get(i), o.tints.get(j));
      if (order == 0) {
        Tint mine = tints.get(i++);
        all.add(mine.by(Way.better(mine.way(), o.tints.get(j++).way())));
      } else {
        all.add(order < 0 ? tints.get(i++) : o.tints.get(j++));
      }
    }
    return new Tints(List.copyOf(all));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Tints t && tints.equals(t.tints);
  }

  @Override
  public int hashCode() {
    return tints.hashCode();
  }

  @Override
  public String toString() {
    return tints.toString();
  }
}
