package dev.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedLinesTest {
  @TempDir Path folder;

  @BeforeEach
  void commitSomething() throws Exception {
    Files.writeString(folder.resolve("a b.py"), "one\ntwo\nthree\n");
    Files.writeString(folder.resolve("same.py"), "one\n");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-q", "-m", "first");
  }

  @Test
  void tellsChangedLinesAndNewFiles() throws Exception {
    Files.writeString(folder.resolve("a b.py"), "one\n++ b/same.py\nthree\nfour\n");
    Files.writeString(folder.resolve("new.py"), "x\n");
    ChangedLines changes = ChangedLines.since("HEAD", folder);
    assertTrue(changes.touches("a b.py", 2, 2));
    assertTrue(changes.touches("a b.py", 4, 9));
    assertFalse(changes.touches("a b.py", 1, 1));
    assertFalse(changes.touches("a b.py", 3, 3));
    assertTrue(changes.touches("new.py", 1, 1));
    assertFalse(changes.touches("same.py"));
  }

  @Test
  void runsNothingOfTheRepository() throws Exception {
    Path proof = folder.resolve("ran");
    git("config", "core.fsmonitor", "touch '" + proof + "'; false");
    git("config", "diff.external", "touch '" + proof + "'; false");
    Files.writeString(folder.resolve("same.py"), "two\n");
    assertTrue(ChangedLines.since("HEAD", folder).touches("same.py"));
    assertFalse(Files.exists(proof));
  }

  @Test
  void saysWhatIsWrong() {
    IOException unknown =
        assertThrows(IOException.class, () -> ChangedLines.since("no-such", folder));
    assertTrue(unknown.toString().contains("no-such"), unknown.toString());
    IOException option =
        assertThrows(IOException.class, () -> ChangedLines.since("--output=x", folder));
    assertEquals("'--output=x' is no revision", option.getMessage());
  }

  private void git(String... arguments) throws Exception {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertEquals(0, process.waitFor());
  }
}
