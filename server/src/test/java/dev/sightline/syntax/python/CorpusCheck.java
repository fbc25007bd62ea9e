package dev.sightline.syntax.python;

import dev.sightline.syntax.Language;
import dev.sightline.syntax.Language.Decoded;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses files and counts those with an error, for {@code scripts/parse-corpus}. Arguments are
 * files and folders. Exit status 1 if there was an error.
 */
final class CorpusCheck {
  private static final int MEGA = 1_000_000;

  private final Language python = new PythonLanguage(new Unit.Maker());
  private final PrintStream out;
  private int files;
  private int broken;
  private long characters;
  private long nanos;

  private CorpusCheck(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    CorpusCheck check = new CorpusCheck(System.out);
    for (String argument : arguments) {
      check.folder(Path.of(argument));
    }
    check.summary();
    System.exit(check.broken == 0 ? 0 : 1);
  }

  /** Of the thread's processor, so that other load on the machine shows less. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void folder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> all =
          walk.filter(path -> path.toString().endsWith(".py"))
              .filter(Files::isRegularFile)
              .sorted(Comparator.naturalOrder())
              .toList();
      for (Path path : all) {
        file(path);
      }
    }
  }

  private void file(Path path) throws IOException {
    Decoded decoded = python.decode(Files.readAllBytes(path));
    long start = now();
    SourceTree tree = python.parse(decoded.text());
    nanos += now() - start;
    files++;
    characters += decoded.text().length();
    if (tree.errorCount() > 0) {
      broken++;
      int line = tree.text().lineOf(tree.error(0).start());
      String code = tree.text().slice(tree.text().lineStart(line), tree.text().lineEnd(line));
      out.println(path + ":" + (line + 1) + ": " + code.strip());
    }
  }

  private void summary() {
    out.printf(
        "%d files, %.1f MB, %d with an error, %.2f s of processor time, %.1f MB/s%n",
        files, (double) characters / MEGA, broken, nanos / 1e9, characters / 1e6 / (nanos / 1e9));
  }
}
