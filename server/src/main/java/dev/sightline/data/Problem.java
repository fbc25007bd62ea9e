package dev.sightline.data;

/** Something wrong in a file of data, and where; the message says what to do about it. */
public record Problem(Place place, Level level, String message) {

  /** Whether the part of the file that it stands in is left out, or still used. */
  public enum Level {
    ERROR,
    WARNING
  }

  @Override
  public String toString() {
    String key = place.key().isEmpty() ? "" : " [" + place.key() + "]";
    return place + ": " + (level == Level.ERROR ? "error" : "warning") + ": " + message + key;
  }
}
