package dev.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class MatchCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve(".sightline.yaml"), "");
    Files.writeString(
        folder.resolve("a.py"),
        """
        from os import system as run
        run("ls")
        """);
  }

  @Test
  void whatIsFoundSaysWhatIsBound() {
    assertEquals(1, match("--language", "python", "--pattern", "os.system($CMD)"));
    assertTrue(out.toString().startsWith("a.py:2:1"), out.toString());
    assertTrue(out.toString().contains("matches with CMD = \"ls\""), out.toString());
  }

  @Test
  void aPatternCanLieInAFile() throws IOException {
    Path pattern = folder.resolve("p.txt");
    Files.writeString(pattern, "os.popen(...)\n");
    assertEquals(0, match("--language", "py", "--pattern-file", pattern.toString()));
    assertEquals(1, match("--language", "regex", "--pattern", "l[s]"));
  }

  @Test
  void whatCannotRunSaysWhy() {
    assertEquals(2, match("--language", "klingon", "--pattern", "x"));
    assertEquals(2, match("--language", "python", "--pattern", "f("));
    assertEquals(2, match("--language", "python"));
  }

  private int match(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = folder.toString();
    StringWriter err = new StringWriter();
    return new CommandLine(new MatchCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler((problem, command, parsed) -> 2)
        .execute(all);
  }
}
