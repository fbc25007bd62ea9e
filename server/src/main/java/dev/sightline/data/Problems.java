package dev.sightline.data;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a file while it is read. Confined to one thread. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private int errors;

  public void error(Place place, String message) {
    found.add(new Problem(place, Problem.Level.ERROR, message));
    errors++;
  }

  public void warning(Place place, String message) {
    found.add(new Problem(place, Problem.Level.WARNING, message));
  }

  public void add(Problem problem) {
    found.add(problem);
    if (problem.level() == Problem.Level.ERROR) {
      errors++;
    }
  }

  /** How many errors so far: a part is sound if its reading has added none. */
  public int errors() {
    return errors;
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }
}
