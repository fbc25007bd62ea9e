package dev.sightline.cli;

import java.util.Objects;

/** What is known of the program itself. */
final class Program {
  private Program() {}

  /** As in the distribution's manifest. */
  static String version() {
    return Objects.requireNonNullElse(
        Program.class.getPackage().getImplementationVersion(), "(not packaged)");
  }
}
