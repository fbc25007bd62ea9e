package dev.sightline.review;

import dev.sightline.flow.Place;

/** Shows lines of the program, with secrets hidden. */
public interface Lines {

  /** The line on which a place begins, and what it shows. */
  Fact fact(Place place, String says);

  /** A line of a file (from one), and what it shows. */
  Fact fact(String path, int line, String says);

  /** Why there is no source of a module, without a subject; empty if that is as it should be. */
  String absence(String module, String importer);
}
