package dev.sightline.report;

import java.io.IOException;

/** A way to write down what {@code check} found. */
@FunctionalInterface
public interface CheckFormat {

  /**
   * Writes the whole report.
   *
   * @throws IOException if {@code out} does
   */
  void write(CheckReport report, Appendable out) throws IOException;
}
