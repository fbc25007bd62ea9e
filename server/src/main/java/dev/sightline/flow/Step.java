package dev.sightline.flow;

/**
 * One step of the way that data takes, worth telling.
 *
 * @param note what happens there, a phrase for people
 */
public record Step(Place place, String note, Kind kind) {

  /** What kind of step it is. */
  public enum Kind {
    SOURCE,
    STEP,
    SINK,
    /** Something is taken for granted here that was not seen. */
    ASSUMPTION
  }
}
