package dev.sightline.match.regex;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Strings of which one occurs, up to the case of ASCII letters, in every text that a regular
 * expression matches. Lower case. An expression that is not understood needs nothing.
 *
 * @param exact all that the expression can match, if that is known and little
 * @param needed strings of which one occurs in each match, if there are such
 */
public record Literals(@Nullable Set<String> exact, @Nullable Set<String> needed) {
  private static final int MOST = 64;
  private static final int SHORTEST = 3;

  static final Literals ANYTHING = new Literals(null, null);
  static final Literals EMPTY = new Literals(Set.of(""), null);

  /** Of an expression as written. */
  public static Literals of(String regex) {
    return LiteralReader.read(regex);
  }

  /** One of them occurs in each match; null if nothing long enough is known. */
  public @Nullable Set<String> required() {
    Set<String> best = best();
    return best != null && shortest(best) >= SHORTEST ? best : null;
  }

  private @Nullable Set<String> best() {
    return exact == null || (needed != null && shortest(needed) > shortest(exact)) ? needed : exact;
  }

  static Literals of(char c) {
    return c < 128
        ? new Literals(Set.of(String.valueOf(c).toLowerCase(Locale.ROOT)), null)
        : ANYTHING;
  }

  Literals then(Literals next) {
    if (exact != null && next.exact != null && exact.size() * next.exact.size() <= MOST) {
      Set<String> product = new LinkedHashSet<>();
      for (String a : exact) {
        for (String b : next.exact) {
          product.add(a + b);
        }
      }
      return new Literals(product, better(needed, next.needed));
    }
    return new Literals(null, better(best(), next.best()));
  }

  Literals or(Literals other) {
    Set<String> both = union(exact, other.exact);
    return both != null
        ? new Literals(both, null)
        : new Literals(null, union(best(), other.best()));
  }

  /** What is left if it may occur more often than once. */
  Literals repeated() {
    return new Literals(null, best());
  }

  private static @Nullable Set<String> union(@Nullable Set<String> a, @Nullable Set<String> b) {
    if (a == null || b == null || a.size() + b.size() > MOST) {
      return null;
    }
    Set<String> union = new LinkedHashSet<>(a);
    union.addAll(b);
    return union;
  }

  private static @Nullable Set<String> better(@Nullable Set<String> a, @Nullable Set<String> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int x = shortest(a);
    int y = shortest(b);
    return x > y || (x == y && a.size() <= b.size()) ? a : b;
  }

  private static int shortest(Set<String> set) {
    int shortest = Integer.MAX_VALUE;
    for (String s : set) {
      shortest = Math.min(shortest, s.length());
    }
    return shortest;
  }
}
