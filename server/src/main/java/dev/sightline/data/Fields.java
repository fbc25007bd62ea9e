package dev.sightline.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one mapping, read by what they should be. Whatever is something else is a problem
 * noted, and reads as absent.
 */
public final class Fields {
  private final Data.Mapping mapping;
  private final Problems problems;

  public Fields(Data.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  public Place place() {
    return mapping.place();
  }

  /** Where a key stands, or the mapping if it has none. */
  public Place placeOf(String key) {
    Data.Entry entry = mapping.entry(key);
    return entry == null ? mapping.place() : entry.place();
  }

  public boolean has(String key) {
    return mapping.entry(key) != null;
  }

  /** Those of the keys that are there, in the order written. */
  public List<String> present(Set<String> keys) {
    List<String> present = new ArrayList<>();
    for (Data.Entry entry : mapping.entries()) {
      if (keys.contains(entry.key())) {
        present.add(entry.key());
      }
    }
    return present;
  }

  public Optional<Data> any(String key) {
    return mapping.get(key);
  }

  /** Text, a number or a flag, as written. */
  public Optional<String> text(String key) {
    return any(key).flatMap(value -> text(key, value));
  }

  /** Text that has to be there. */
  public Optional<String> requiredText(String key) {
    if (!has(key)) {
      problems.error(place(), "'" + key + "' is missing");
    }
    return text(key);
  }

  public Optional<Boolean> flag(String key) {
    return any(key)
        .flatMap(value ->
            value instanceof Data.Scalar s && s.type() == Data.Type.FLAG
                ? Optional.of(s.text().toLowerCase(Locale.ROOT).equals("true"))
                : wrong(key, "true or false", value));
  }

  public Optional<Integer> integer(String key) {
    return any(key)
        .flatMap(value ->
            value instanceof Data.Scalar s && s.type() == Data.Type.NUMBER
                ? whole(s).or(() -> wrong(key, "a whole number", value))
                : wrong(key, "a whole number", value));
  }

  public Optional<Data.Mapping> mapping(String key) {
    return any(key)
        .flatMap(value ->
            value instanceof Data.Mapping m ? Optional.of(m) : wrong(key, "a mapping", value));
  }

  /** The items of a list; none if the key is not there. */
  public List<Data> items(String key) {
    return any(key)
        .flatMap(value ->
            value instanceof Data.Sequence s
                ? Optional.of(s.items())
                : Fields.this.<List<Data>>wrong(key, "a list", value))
        .orElse(List.of());
  }

  /** A list of texts; a single text stands for a list of one. */
  public List<String> texts(String key) {
    Optional<Data> value = any(key);
    if (value.isPresent() && value.get() instanceof Data.Scalar) {
      return text(key).map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    for (Data item : items(key)) {
      text(key, item).ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }

  /** Notes every key that is none of the known ones. */
  public void unknown(Collection<String> known, Problem.Level level) {
    for (Data.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String message =
            "unknown key '" + entry.key() + "'" + Spelling.didYouMean(entry.key(), known);
        problems.add(new Problem(entry.place(), level, message));
      }
    }
  }

  private Optional<String> text(String key, Data value) {
    return value instanceof Data.Scalar s && s.type() != Data.Type.NOTHING
        ? Optional.of(s.text())
        : wrong(key, "text", value);
  }

  private static Optional<Integer> whole(Data.Scalar scalar) {
    try {
      return Optional.of(new BigDecimal(scalar.text()).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> wrong(String key, String expected, Data value) {
    problems.error(
        value.place(), "'" + key + "' expects " + expected + ", and here is " + value.kind());
    return Optional.empty();
  }
}
