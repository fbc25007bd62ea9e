package dev.sightline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/** What is known of the program itself. */
final class Program {
  private Program() {}

  /** As in the distribution's manifest. */
  static String version() {
    return Objects.requireNonNullElse(
        Program.class.getPackage().getImplementationVersion(), "(not packaged)");
  }

  /**
   * Names this very build: two that are not the same have different names. Nothing if the program
   * does not run from its jar.
   */
  static Optional<String> build() {
    String first = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
    if (!first.endsWith(".jar")) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes jar = Files.readAttributes(Path.of(first), BasicFileAttributes.class);
      return Optional.of(version() + " " + jar.size() + " " + jar.lastModifiedTime().toMillis());
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
