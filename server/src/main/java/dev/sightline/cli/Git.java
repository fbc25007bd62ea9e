package dev.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks {@code git}, with everything switched off by which a repository could make it run programs.
 */
final class Git {
  private static final List<String> COMMAND =
      List.of(
          "git",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.quotePath=false",
          "-c",
          "diff.external=",
          "--no-optional-locks");

  private Git() {}

  /**
   * Refuses what git would take for an option.
   *
   * @throws IOException if it cannot be a revision
   */
  static void checkRevision(String revision) throws IOException {
    if (revision.startsWith("-")) {
      throw new IOException("'" + revision + "' is no revision");
    }
  }

  /**
   * What a command says.
   *
   * @throws IOException if it fails, with what it says
   */
  static String text(Path folder, List<String> arguments) throws IOException {
    return new String(bytes(folder, arguments), StandardCharsets.UTF_8);
  }

  /**
   * What a command writes.
   *
   * @throws IOException if it fails, with what it says
   */
  static byte[] bytes(Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(arguments);
    Process process = start(folder, command);
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      byte[] said = out.readAllBytes();
      if (process.waitFor() != 0) {
        String text = new String(said, StandardCharsets.UTF_8);
        throw new IOException("git says: " + text.strip().lines().findFirst().orElse("nothing"));
      }
      return said;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was asked", e);
    }
  }

  private static Process start(Path folder, List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      throw new IOException("this needs git on the PATH", e);
    }
  }
}
