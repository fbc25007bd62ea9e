package dev.sightline.flow;

import dev.sightline.model.SinkKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a value comes from an origin.
 *
 * @param cleared bits of the {@link SinkKind}s for which it has been made safe on every way here
 * @param assumed whether it is here only if a callee that was not seen hands it on
 * @param steps the shortest way here; takes no part in equality
 */
record Mark(Origin origin, long cleared, boolean assumed, Steps steps) {

  boolean harms(SinkKind kind) {
    return (cleared & kind.bit()) == 0;
  }

  Mark clear(long kinds) {
    return (cleared | kinds) == cleared ? this : new Mark(origin, cleared | kinds, assumed, steps);
  }

  /**
   * The same after a test. A path without dots and links stays in the folder that it was found to
   * begin with; an address that begins with one slash is one of this host.
   */
  Mark tested(long kinds) {
    boolean contained = (kinds & SinkKind.ANCHORED.bit()) != 0 && !harms(SinkKind.NORMALISED);
    Mark tested = clear(kinds | (contained ? SinkKind.PATH.bit() : 0));
    return !tested.harms(SinkKind.ROOTED) && !tested.harms(SinkKind.SINGLE_SLASH)
        ? tested.clear(SinkKind.REDIRECT.bit())
        : tested;
  }

  /** The same where what made it safe for some kinds is undone; a number stays a number. */
  Mark undone(long kinds) {
    boolean safe = (cleared & SinkKind.ALL) == SinkKind.ALL;
    return safe ? this : new Mark(origin, cleared & ~kinds, assumed, steps);
  }

  Mark then(Step step) {
    return new Mark(
        origin, cleared, assumed || step.kind() == Step.Kind.ASSUMPTION, steps.then(step));
  }

  /** Both ways to get here. */
  Mark or(Mark other) {
    Steps shown =
        assumed == other.assumed ? Steps.better(steps, other.steps) : assumed ? other.steps : steps;
    return new Mark(origin, cleared & other.cleared, assumed && other.assumed, shown);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Mark m
        && cleared == m.cleared
        && assumed == m.assumed
        && origin.equals(m.origin);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, cleared, assumed);
  }
}
