package dev.sightline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class GlobalOptions {
  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "The project's root; else the nearest folder above that is marked as one.")
  @Nullable Path root;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings to use on top of the project's own.")
  @Nullable Path settings;

  @Option(names = "--verbose", description = "Say more about what is done, on standard error.")
  boolean verbose;
}
