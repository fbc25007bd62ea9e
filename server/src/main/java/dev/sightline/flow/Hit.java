package dev.sightline.flow;

import dev.sightline.model.SinkKind;

/**
 * Data that reaches a sink.
 *
 * @param at where the function at hand lets it go: the sink itself, or a call on the way to it
 * @param sink the sink
 * @param says what is called there, for people: {@code os.system}
 * @param mark where the data comes from, with the whole way to the sink
 */
record Hit(SinkKind kind, Place at, Place sink, String says, Mark mark) {

  boolean fromInput() {
    return mark.origin() instanceof Origin.Input;
  }

  /** Whether another tells the same, perhaps by another way. */
  boolean sameAs(Hit other) {
    return kind == other.kind
        && at.equals(other.at)
        && sink.equals(other.sink)
        && mark.origin().equals(other.mark.origin());
  }
}
