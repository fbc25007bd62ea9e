package dev.sightline.syntax;

import dev.sightline.syntax.Language.Decoded;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses files and counts those with an error, for {@code scripts/parse-corpus}. Arguments are a
 * language, and folders. Exit status 1 if there was an error.
 */
final class CorpusCheck {
  private static final int MEGA = 1_000_000;

  private final Language language;
  private final PrintStream out;
  private int files;
  private int broken;
  private long characters;
  private long nanos;

  private CorpusCheck(Language language, PrintStream out) {
    this.language = language;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    CorpusCheck check =
        new CorpusCheck(
            new Languages(new Unit.Maker()).named(arguments[0]).orElseThrow(), System.out);
    for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
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
          walk.filter(path -> language.accepts(path.toString(), ""))
              .filter(Files::isRegularFile)
              .sorted(Comparator.naturalOrder())
              .toList();
      for (Path path : all) {
        file(path);
      }
    }
  }

  private void file(Path path) throws IOException {
    Decoded decoded = language.decode(Files.readAllBytes(path));
    long start = now();
    SourceTree tree = language.parse(decoded.text());
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
