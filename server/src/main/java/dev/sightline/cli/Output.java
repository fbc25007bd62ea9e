package dev.sightline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a result goes: standard output or a file. UTF-8 always. */
final class Output extends Writer {
  /** Set by the launcher: which of {@code out} and {@code err} are terminals. */
  private static final String TERMINALS = "sightline.terminals";

  private final Writer writer;
  private final boolean colour;

  private Output(Writer writer, boolean colour) {
    this.writer = writer;
    this.colour = colour;
  }

  /** Opens the file, or standard output if there is none. */
  static Output to(@Nullable Path file) throws IOException {
    if (file != null) {
      return new Output(Files.newBufferedWriter(file), false);
    }
    return new Output(
        new OutputStreamWriter(new PrintStream(System.out, false), StandardCharsets.UTF_8),
        isTerminal("out") && System.getenv("NO_COLOR") == null);
  }

  static boolean isTerminal(String stream) {
    return System.getProperty(TERMINALS, "").contains(stream);
  }

  /** Whether whoever reads it sees colours. */
  boolean colour() {
    return colour;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    writer.write(buffer, offset, length);
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
