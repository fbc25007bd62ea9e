package dev.sightline.model;

import java.util.ArrayList;
import java.util.List;

/** All that models say of one callee, or of what is read under one name. */
public record CallModel(
    List<Source> sources,
    List<Sink> sinks,
    List<Sanitizer> sanitizers,
    List<Guard> guards,
    List<Propagator> propagators,
    List<Effect> effects) {
  public static final CallModel NONE =
      new CallModel(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  static CallModel empty() {
    return new CallModel(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** What this says, and of each sort that it has nothing of, what another says. */
  CallModel over(CallModel other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty()
        ? other
        : new CallModel(
            first(sources, other.sources),
            first(sinks, other.sinks),
            first(sanitizers, other.sanitizers),
            first(guards, other.guards),
            first(propagators, other.propagators),
            first(effects, other.effects));
  }

  private static <T> List<T> first(List<T> mine, List<T> others) {
    return mine.isEmpty() ? others : mine;
  }

  /** Whether all that is said is that it does nothing to the world; of data nothing is said. */
  public boolean isHarmlessAlone() {
    boolean data = sources.isEmpty() && sinks.isEmpty() && sanitizers.isEmpty();
    return data
        && guards.isEmpty()
        && propagators.isEmpty()
        && effects.stream().allMatch(e -> e.effect().equals(Effect.NONE));
  }

  /** Whether no model has an entry. */
  public boolean isEmpty() {
    return sources.isEmpty()
        && sinks.isEmpty()
        && sanitizers.isEmpty()
        && guards.isEmpty()
        && propagators.isEmpty()
        && effects.isEmpty();
  }
}
