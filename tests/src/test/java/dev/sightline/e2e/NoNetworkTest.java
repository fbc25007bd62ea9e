package dev.sightline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sightline.e2e.Sightline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No network, seen from outside: the classes that could open a connection or resolve a name are not
 * even loaded, and without any network the results are the same. (That our own code names none of
 * them is ArchitectureTest's.)
 */
final class NoNetworkTest {
  private static final Pattern CONNECTING =
      Pattern.compile(
          "\\b(java\\.net\\.\\w*Socket\\w*|java\\.net\\.Inet\\w+Impl|sun\\.nio\\.ch\\.\\w*(Socket|Datagram)\\w*"
              + "|java\\.net\\.http\\.\\w+|sun\\.net\\.www\\.protocol\\.(http|https|ftp)\\.\\w+)\\b");

  @TempDir private Path folder;

  @BeforeEach
  void code() throws IOException {
    Files.writeString(
        folder.resolve("a.py"),
        "import subprocess\n\ndef f(c):\n    subprocess.call(c, shell=True)\n");
  }

  @Test
  void checkLoadsNothingThatConnects() throws IOException {
    Path log = folder.resolve("classes.log");
    Sightline sightline =
        Sightline.in(folder).with("SIGHTLINE_JAVA_OPTS", "-Xlog:class+load:file=" + log);

    sightline.run("check", "--format", "json", ".");

    try (Stream<String> lines = Files.lines(log)) {
      List<String> connecting = lines.filter(line -> CONNECTING.matcher(line).find()).toList();
      assertEquals(List.of(), connecting);
    }
    assertTrue(Files.size(log) > 10_000, "the log of loaded classes was written");
  }

  @Test
  void checkFindsTheSameWithoutAnyNetwork() {
    Sightline sightline = Sightline.in(folder);
    Sightline alone = sightline.through("unshare", "--map-root-user", "--net");
    assumeTrue(canUnshare(), "this machine lets nobody make a network namespace");

    Result with = sightline.run("check", "--format", "json", ".");
    Result without = alone.run("check", "--format", "json", ".");

    assertEquals(with, without);
  }

  private boolean canUnshare() {
    return new Sightline(
                List.of("sh", "-c", "unshare --map-root-user --net true"), folder, Map.of())
            .run()
            .status()
        == 0;
  }
}
