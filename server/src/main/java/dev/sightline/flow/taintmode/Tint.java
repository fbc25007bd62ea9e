package dev.sightline.flow.taintmode;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That data comes from a source.
 *
 * @param way how it got here; takes no part in equality
 */
record Tint(Spot source, String label, Way way) {
  static final Comparator<Tint> ORDER =
      Comparator.<Tint>comparingInt(t -> t.source.order()).thenComparing(Tint::label);

  Tint by(Way other) {
    return new Tint(source, label, other);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Tint t && source.order() == t.source.order() && label.equals(t.label);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source.order(), label);
  }
}
