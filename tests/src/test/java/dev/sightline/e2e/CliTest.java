package dev.sightline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.e2e.Sightline.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CliTest {
  @TempDir private Path folder;

  @Test
  void versionIsOneLineOnStandardOutput() {
    Result result = Sightline.in(folder).run("--version");

    assertEquals("", result.err());
    assertTrue(result.out().matches("sightline \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), result.out());
    assertEquals(0, result.status());
  }

  @Test
  void anUnknownCommandIsNamedOnStandardErrorAlone() {
    Result result = Sightline.in(folder).run("chekc", "x.py");

    assertEquals("", result.out());
    assertTrue(result.err().contains("'chekc'"), result.err());
    assertEquals(2, result.status());
  }

  @Test
  void anUnknownOptionIsNamedOnStandardErrorAlone() {
    Result result = Sightline.in(folder).run("--colour");

    assertEquals("", result.out());
    assertTrue(result.err().contains("'--colour'"), result.err());
    assertEquals(2, result.status());
  }
}
