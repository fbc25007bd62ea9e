package dev.sightline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.e2e.Sightline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start-up cache is made behind the user's back, and nothing is ever seen of it. */
final class StartUpCacheTest {
  @TempDir private Path folder;
  private Sightline sightline = Sightline.in(Path.of("."));

  @BeforeEach
  void cacheHere() {
    sightline =
        Sightline.in(folder)
            .with("SIGHTLINE_WARM", "on")
            .with("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  @Test
  void aDamagedCacheIsIgnoredInSilence() throws IOException, InterruptedException {
    Path cache = made();
    byte[] good = Files.readAllBytes(cache);
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    byte[] spoiled = good.clone();
    System.arraycopy(noise, 0, spoiled, spoiled.length / 2, noise.length);

    for (byte[] bytes : List.of(good, spoiled, noise, Arrays.copyOf(good, 1 << 16), new byte[0])) {
      Files.write(cache, bytes);
      Result result = sightline.run("--version");
      assertEquals("", result.err());
      assertTrue(result.out().matches("sightline \\S+\\R"), result.out());
      assertEquals(0, result.status());
    }
  }

  /** Waits for the cache that a first session has made in the background. */
  private Path made() throws IOException, InterruptedException {
    sightline.run("lsp");
    assertTrue(find().isEmpty(), "whoever reads the first session's output waits for the cache");
    for (int tenths = 0; tenths < 6000; tenths++) {
      Optional<Path> cache = find();
      if (cache.isPresent()) {
        return cache.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no start-up cache after ten minutes");
  }

  private Optional<Path> find() throws IOException {
    try (Stream<Path> files = Files.walk(Files.createDirectories(folder.resolve("cache")))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst();
    }
  }
}
