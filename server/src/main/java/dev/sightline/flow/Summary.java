package dev.sightline.flow;

import dev.sightline.value.Labels;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Map;

/**
 * What a function does with what is passed to it, in one context. Labels of inputs stand for
 * whatever the caller passes.
 *
 * @param result what it gives
 * @param exits by position of the parameter, what was passed as the function leaves it; only where
 *     it changes it, or comes back only if it is safe
 * @param whenTrue by position of the parameter, bits of sink kinds for which it is safe if the
 *     function gives something true; {@code whenFalse} likewise
 * @param hits sinks that inputs reach, or sources in it
 * @param open whether it calls something that what is passed to it decides
 * @param stores what it leaves in things that functions share
 */
record Summary(
    Value result,
    Map<Integer, Value> exits,
    Map<Integer, Long> whenTrue,
    Map<Integer, Long> whenFalse,
    List<Hit> hits,
    boolean open,
    Map<Shared, Value> stores) {

  /** Of a function that never returns, as far as is known. */
  static final Summary BOTTOM =
      new Summary(Value.UNKNOWN, Map.of(), Map.of(), Map.of(), List.of(), false, Map.of());

  /** Of a function that is not followed: it hands on whatever it is given, as far as is known. */
  static Summary handingOn(Context context) {
    Labels all = Labels.NONE;
    for (Value value : context.values()) {
      all = Labels.join(all, value.deepLabels());
    }
    Labels assumed = Taint.map(all, m -> new Mark(m.origin(), m.cleared(), true, m.steps()));
    return new Summary(
        Value.UNKNOWN.withLabels(assumed),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        false,
        Map.of());
  }

  /** Whether nothing but its result could tell that it was called, whatever is passed. */
  boolean doesNothing() {
    return !open && hits.isEmpty() && exits.isEmpty() && stores.isEmpty();
  }

  /** The sinks that sources in the function reach. */
  List<Hit> own() {
    return hits.stream().filter(hit -> !hit.fromInput()).toList();
  }
}
