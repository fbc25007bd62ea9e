package dev.sightline.flow.taintmode;

import dev.sightline.tree.Span;

/**
 * One step of the way from a source to a sink.
 *
 * @param range absolute
 * @param note what happens there, a phrase for people
 */
public record TaintStep(Span range, String note, Kind kind) {

  /** What kind of step it is. */
  public enum Kind {
    SOURCE,
    STEP,
    SINK
  }
}
