package dev.sightline.value;

import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A small sorted set of qualified names: the symbols a value may be, or the types it may have.
 *
 * @param complete whether it is surely one of these
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public record Names(List<String> values, boolean complete) {

  private static final int MOST = 6;

  /** Nothing is known. */
  public static final Names UNKNOWN = new Names(List.of(), false);

  public static Names of(String name) {
    return new Names(List.of(name), true);
  }

  /** Of too many, the first in order are kept, so that the order of joins does not matter. */
  public static Names of(Iterable<String> names, boolean complete) {
    TreeSet<String> set = new TreeSet<>();
    names.forEach(set::add);
    if (set.isEmpty()) {
      return UNKNOWN;
    }
    boolean all = set.size() <= MOST;
    return new Names(set.stream().limit(MOST).toList(), complete && all);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public boolean contains(String name) {
    return values.contains(name);
  }

  /** The only name, or null if there are several or others are possible. */
  public @Nullable String single() {
    return complete && values.size() == 1 ? values.get(0) : null;
  }

  Names join(Names other) {
    if (this == other || equals(other)) {
      return this;
    }
    TreeSet<String> set = new TreeSet<>(values);
    set.addAll(other.values);
    Names joined = of(set, complete && other.complete);
    return joined.equals(this) ? this : joined;
  }

  Names map(UnaryOperator<String> transform) {
    return values.isEmpty()
        ? this
        : values.size() == 1
            ? new Names(List.of(transform.apply(values.get(0))), complete)
            : of(values.stream().map(transform).toList(), complete);
  }
}
