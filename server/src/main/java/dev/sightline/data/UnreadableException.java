package dev.sightline.data;

/** A document that cannot be read at all; its problem says where it ends to make sense. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public UnreadableException(Place place, String message) {
    super(message);
    this.problem = new Problem(place, Problem.Level.ERROR, message);
  }

  public Problem problem() {
    return problem;
  }
}
