package dev.sightline.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a container or the fields of an object. Lists have integer keys, objects the
 * names of their fields. Bounded: at most {@link #MOST} keys, at most {@link #DEEPEST} levels.
 *
 * @param entries by key
 * @param rest what any other key holds; null if there is no other
 * @param exact whether each of the entries is surely there and there is no other
 * @param depth levels of shapes, this included
 * @param origins a bit for each place where it may have been made, for telling that two variables
 *     may hold the same object; places may share a bit, none is set if unknown
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public record Shape(
    Kind kind,
    Map<Constant, Value> entries,
    @Nullable Value rest,
    boolean exact,
    int depth,
    long origins) {

  static final int MOST = 64;
  private static final int DEEPEST = 4;

  /** What it is the shape of. */
  public enum Kind {
    LIST,
    TUPLE,
    SET,
    MAP,
    OBJECT
  }

  public static Shape of(
      Kind kind, Map<Constant, Value> entries, @Nullable Value rest, boolean exact) {
    Map<Constant, Value> kept = new LinkedHashMap<>();
    Value others = rest;
    int depth = 1;
    for (Map.Entry<Constant, Value> entry : entries.entrySet()) {
      Value value = entry.getValue().withDepthBelow(DEEPEST);
      if (kept.size() < MOST) {
        kept.put(entry.getKey(), value);
        depth = Math.max(depth, 1 + value.depth());
      } else {
        others = others == null ? value : others.join(value);
      }
    }
    if (others != null) {
      others = others.withDepthBelow(DEEPEST);
      depth = Math.max(depth, 1 + others.depth());
    }
    boolean whole = exact && others == null;
    return new Shape(kind, Collections.unmodifiableMap(kept), others, whole, depth, 0);
  }

  /** An object or container of which nothing is known but its kind. */
  public static Shape open(Kind kind) {
    return new Shape(kind, Map.of(), Value.UNKNOWN, false, 1, 0);
  }

  /** A list, tuple or set of exactly these. */
  static Shape ofElements(Kind kind, List<Value> elements) {
    Map<Constant, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      entries.put(Constant.number(i), elements.get(i));
    }
    return of(kind, entries, null, true);
  }

  /** A container of unknown size all of whose elements are like this. */
  static Shape repeating(Kind kind, Value element) {
    return of(kind, Map.of(), element, false);
  }

  /** The same with each value changed; this itself if none is. */
  Shape mapped(BiFunction<String, Value, Value> change) {
    Map<Constant, Value> changed = new LinkedHashMap<>();
    boolean same = true;
    for (Map.Entry<Constant, Value> entry : entries.entrySet()) {
      Value now = change.apply("." + plain(entry.getKey()), entry.getValue());
      same &= now == entry.getValue();
      changed.put(entry.getKey(), now);
    }
    Value others = rest == null ? null : change.apply(".*", rest);
    return same && others == rest ? this : of(kind, changed, others, exact).from(origins);
  }

  private static String plain(Constant key) {
    return switch (key) {
      case Constant.Str s -> s.value();
      case Constant.Int i -> i.value().toString();
      default -> key.toString();
    };
  }

  Shape from(long places) {
    return new Shape(kind, entries, rest, exact, depth, places);
  }

  /** The number of elements, or -1 if not known. */
  public int size() {
    return exact ? entries.size() : -1;
  }

  /** Whether nothing but the entries is in it. */
  public boolean closed() {
    return rest == null;
  }

  /** What a key holds; null if it surely is not there. */
  public @Nullable Value get(Constant key) {
    Constant place = place(key);
    if (place == null) {
      return any();
    }
    Value known = entries.get(place);
    return known != null ? known : rest;
  }

  /** The key under which an entry stands; null if it counts from an end that is not known. */
  private @Nullable Constant place(Constant key) {
    boolean fromEnd =
        (kind == Kind.LIST || kind == Kind.TUPLE)
            && key instanceof Constant.Int i
            && i.value().signum() < 0;
    if (!fromEnd) {
      return key;
    }
    BigInteger size = BigInteger.valueOf(entries.size());
    return exact && key instanceof Constant.Int i ? new Constant.Int(i.value().add(size)) : null;
  }

  /** What any of the keys may hold; null if it is surely empty. */
  public @Nullable Value any() {
    Value all = rest;
    for (Value value : entries.values()) {
      all = all == null ? value : all.join(value);
    }
    return all;
  }

  /** The elements in order if it is exact, else null. */
  @Nullable List<Value> elements() {
    return exact && kind != Kind.OBJECT ? new ArrayList<>(entries.values()) : null;
  }

  public Shape with(Constant key, Value value) {
    Constant place = place(key);
    if (place == null) {
      return withAny(value);
    }
    Map<Constant, Value> changed = new LinkedHashMap<>(entries);
    boolean added = changed.put(place, value) == null;
    boolean list = kind == Kind.LIST && added;
    return of(kind, changed, rest, exact && !list).from(origins);
  }

  /** After a write to an unknown key: each may hold the new value now. */
  Shape withAny(Value value) {
    Map<Constant, Value> changed = new LinkedHashMap<>(entries);
    changed.replaceAll((key, old) -> old.join(value));
    return of(kind, changed, rest == null ? value : rest.join(value), false).from(origins);
  }

  /** With one more that has no key of its own: the next index, or somewhere in the rest. */
  Shape plus(Value value) {
    if (exact && kind != Kind.MAP) {
      return with(Constant.number(entries.size()), value).exactly(entries.size() < MOST);
    }
    Value others = rest == null ? value : rest.join(value);
    return of(kind, entries, others, false).from(origins);
  }

  private Shape exactly(boolean whole) {
    return new Shape(kind, entries, rest, whole && rest == null, depth, origins);
  }

  Shape without(Constant key) {
    if (!entries.containsKey(key)) {
      return this;
    }
    Map<Constant, Value> changed = new LinkedHashMap<>(entries);
    changed.remove(key);
    return of(kind, changed, rest, exact).from(origins);
  }

  /** The same shape after code we do not see may have changed it: labels stay, the rest is lost. */
  Shape forgotten() {
    Map<Constant, Value> kept = new LinkedHashMap<>();
    entries.forEach((key, value) -> {
      if (value.deepLabels() != Labels.NONE) {
        kept.put(key, Value.UNKNOWN.withLabels(value.deepLabels()));
      }
    });
    Value other = rest == null ? Value.UNKNOWN : Value.UNKNOWN.withLabels(rest.deepLabels());
    return of(kind, kept, other, false).from(origins);
  }

  /** What holds of both, or null if they are of different kinds. */
  @Nullable Shape join(Shape other) {
    if (this == other) {
      return this;
    }
    if (kind != other.kind) {
      return null;
    }
    Map<Constant, Value> joined = new LinkedHashMap<>();
    boolean same = entries.size() == other.entries.size();
    for (Map.Entry<Constant, Value> entry : entries.entrySet()) {
      Value theirs = other.get(entry.getKey());
      Value mine = entry.getValue();
      same &= other.entries.containsKey(entry.getKey());
      joined.put(entry.getKey(), theirs == null ? mine : mine.join(theirs));
    }
    for (Map.Entry<Constant, Value> entry : other.entries.entrySet()) {
      Value theirs = entry.getValue();
      joined.computeIfAbsent(entry.getKey(), key -> rest == null ? theirs : theirs.join(rest));
    }
    Value others = rest == null ? other.rest : other.rest == null ? rest : rest.join(other.rest);
    Shape result = of(kind, joined, others, same && exact && other.exact);
    result = result.from(origins | other.origins);
    return result.equals(this) ? this : result;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Shape o
        && kind == o.kind
        && exact == o.exact
        && origins == o.origins
        && Objects.equals(rest, o.rest)
        && entries.equals(o.entries);
  }

  @Override
  public int hashCode() {
    return 31 * entries.hashCode() + kind.hashCode();
  }
}
