package dev.sightline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The program as a user starts it: {@code ./sightline} in a folder, with an environment. Immutable;
 * the {@code with} methods return a changed copy.
 */
public record Sightline(List<String> command, Path folder, Map<String, String> environment) {
  /** The checkout's root. */
  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final int SECONDS = 180;

  /** What a run left behind. */
  public record Result(String out, String err, int status) {}

  /** The launcher in the given folder, with no start-up cache and a cache folder of its own. */
  public static Sightline in(Path folder) {
    return new Sightline(
        List.of(ROOT.resolve("sightline").toString()),
        folder,
        Map.of(
            "SIGHTLINE_WARM",
            "off",
            "XDG_CACHE_HOME",
            ROOT.resolve("tests/target/cache").toString()));
  }

  /** The same with another value for one variable of its environment. */
  public Sightline with(String variable, String value) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.put(variable, value);
    return new Sightline(command, folder, changed);
  }

  /** The same, started through another program, such as {@code unshare -rn}. */
  public Sightline through(String... program) {
    List<String> longer = new ArrayList<>(List.of(program));
    longer.addAll(command);
    return new Sightline(longer, folder, environment);
  }

  /** Runs with arguments and no input. */
  public Result run(String... arguments) {
    return runWithInput("", arguments);
  }

  /**
   * Runs with arguments and a text on standard input; fails if it does not end within three
   * minutes.
   */
  public Result runWithInput(String input, String... arguments) {
    Process process = start(arguments);
    CompletableFuture<String> out = read(process.getInputStream());
    CompletableFuture<String> err = read(process.getErrorStream());
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(UTF_8));
      } catch (IOException e) {
        // It ended without reading its input, as it may.
      }
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("still running after " + SECONDS + " s: " + List.of(arguments));
      }
      return new Result(out.join(), err.join(), process.exitValue());
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Starts and returns at once; whoever calls ends the process. */
  public Process start(String... arguments) {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompletableFuture<String> read(InputStream stream) {
    return CompletableFuture.supplyAsync(() -> {
      try (stream) {
        return new String(stream.readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
