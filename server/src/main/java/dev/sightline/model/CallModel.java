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

  /** What this and another say. */
  CallModel and(CallModel other) {
    CallModel both = empty();
    both.addAll(this);
    both.addAll(other);
    return both;
  }

  private void addAll(CallModel other) {
    sources.addAll(other.sources);
    sinks.addAll(other.sinks);
    sanitizers.addAll(other.sanitizers);
    guards.addAll(other.guards);
    propagators.addAll(other.propagators);
    effects.addAll(other.effects);
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
