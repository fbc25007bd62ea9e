package dev.sightline.value;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The constants a value may be: one of a small set and nothing else, or, if empty, anything. Sorted
 * by {@link Constant#ORDER}.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public record Constants(List<Constant> values) {

  static final Constant TRUE = new Constant.Bool(true);
  static final Constant FALSE = new Constant.Bool(false);
  static final Constant NULL = new Constant.Null();
  static final Constant SOME_STRING = new Constant.SomeString();

  /** The largest set that is kept. */
  static final int MOST = 8;

  /** Anything at all. */
  public static final Constants UNKNOWN = new Constants(List.of());

  static Constants of(Constant constant) {
    return new Constants(List.of(constant));
  }

  /** The set of these; unknown if there are none or too many. Many strings are some string. */
  static Constants of(Iterable<Constant> constants) {
    TreeSet<Constant> set = new TreeSet<>(Constant.ORDER);
    constants.forEach(set::add);
    if (set.contains(Constants.SOME_STRING)) {
      set.removeIf(c -> c instanceof Constant.Str s && !s.bytes());
    }
    if (set.size() <= MOST) {
      return set.isEmpty() ? UNKNOWN : new Constants(List.copyOf(set));
    }
    boolean allText = set.stream().allMatch(c -> c instanceof Constant.Str s && !s.bytes());
    return allText ? of(Constants.SOME_STRING) : UNKNOWN;
  }

  public boolean known() {
    return !values.isEmpty();
  }

  /** The only constant it can be, or null. Several strings are {@link Constant.SomeString}. */
  public @Nullable Constant single() {
    if (values.size() == 1) {
      return values.get(0);
    }
    return known() && all(c -> isText(c)) ? Constants.SOME_STRING : null;
  }

  /** The text if it is one known string, or null. */
  public @Nullable String text() {
    return values.size() == 1 && values.get(0) instanceof Constant.Str s ? s.value() : null;
  }

  boolean all(Predicate<Constant> test) {
    return values.stream().allMatch(test);
  }

  Constants join(Constants other) {
    if (this == other || !known()) {
      return this;
    }
    if (!other.known()) {
      return UNKNOWN;
    }
    if (values.equals(other.values)) {
      return this;
    }
    List<Constant> both = new ArrayList<>(values);
    both.addAll(other.values);
    Constants joined = of(both);
    return joined.equals(this) ? this : joined;
  }

  /** What is left when only those that pass remain; null if none does. Unknown stays unknown. */
  @Nullable Constants filter(Predicate<Constant> test) {
    if (!known()) {
      return this;
    }
    List<Constant> left = values.stream().filter(test).toList();
    return left.size() == values.size() ? this : left.isEmpty() ? null : new Constants(left);
  }

  /** Each constant transformed; unknown if one of them has no result. */
  Constants map(Function<Constant, @Nullable Constant> transform) {
    List<Constant> results = new ArrayList<>(values.size());
    for (Constant constant : values) {
      Constant result = transform.apply(constant);
      if (result == null) {
        return UNKNOWN;
      }
      results.add(result);
    }
    return of(results);
  }

  /** Less exact, so that a loop ends: strings become some string, the rest unknown. */
  Constants widened() {
    return known() && all(Constants::isText) ? of(Constants.SOME_STRING) : UNKNOWN;
  }

  static boolean isText(Constant constant) {
    return constant instanceof Constant.SomeString
        || (constant instanceof Constant.Str s && !s.bytes());
  }
}
