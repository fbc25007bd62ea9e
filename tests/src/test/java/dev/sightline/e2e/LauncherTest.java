package dev.sightline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.e2e.Sightline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherTest {
  @TempDir private Path folder;

  @Test
  void startsThroughALinkFromAnotherFolder() throws IOException {
    Path elsewhere = Files.createTempDirectory(Sightline.ROOT.resolve("tests/target"), "link");
    Path link =
        Files.createSymbolicLink(elsewhere.resolve("sl"), Sightline.ROOT.resolve("sightline"));

    Result result = new Sightline(List.of(link.toString()), folder, Map.of()).run("--version");

    assertEquals("", result.err());
    assertTrue(result.out().startsWith("sightline "), result.out());
  }

  @Test
  void theDistributionRunsFromAFolderWithSpaces() throws IOException, InterruptedException {
    Path unpacked = Files.createDirectory(folder.resolve("a b é"));
    Path archive = Sightline.ROOT.resolve("server/target/sightline.tar.gz");
    Process tar =
        new ProcessBuilder("tar", "xzf", archive.toString(), "-C", unpacked.toString())
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor());

    String program = unpacked.resolve("sightline/sightline").toString();
    Result result = new Sightline(List.of(program), folder, Map.of()).run("--version");

    assertEquals("", result.err());
    assertTrue(result.out().startsWith("sightline "), result.out());
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws IOException {
    Result result =
        Sightline.in(folder).with("JAVA_HOME", fakeJava("17.0.2").toString()).run("--version");

    assertEquals("", result.err());
    assertTrue(result.out().startsWith("sightline "), result.out());
  }

  @Test
  void theNamedJavaIsTaken() throws IOException {
    Path java = fakeJava("99.0.1");
    Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho started by \"$0\"\n");

    Result result =
        Sightline.in(folder).with("SIGHTLINE_JAVA_HOME", java.toString()).run("--version");

    assertEquals("started by " + java + "/bin/java\n", result.out());
  }

  @Test
  void whatTheJvmItselfSaysStaysOffStandardOutput() {
    Result result =
        Sightline.in(folder)
            .with("SIGHTLINE_JAVA_OPTS", "-XX:+UseLargePages -XX:MaxPermSize=1m -Xshare:auto")
            .run("--version");

    assertTrue(result.out().matches("sightline \\S+\\R"), result.out());
    assertEquals(0, result.status());
  }

  private Path fakeJava(String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("java-" + version));
    Files.createDirectory(home.resolve("bin"));
    Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
