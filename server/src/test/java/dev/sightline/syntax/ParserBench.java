package dev.sightline.syntax;

import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * How long a parse and a keystroke take, for {@code scripts/bench-parser}. The argument is a file.
 * Times are of the thread's processor, so that other load on the machine shows less.
 */
final class ParserBench {
  private static final int WARM = 400;
  private static final int ROUNDS = 2000;
  private static final int SLOW_ROUNDS = 60;

  private final Language language;
  private final PrintStream out;
  private final String text;
  private final Random random = new Random(5);

  private ParserBench(Language language, PrintStream out, String text) {
    this.language = language;
    this.out = out;
    this.text = text;
  }

  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    Language language = new Languages(new Unit.Maker()).of(arguments[0], "").orElseThrow();
    ParserBench bench = new ParserBench(language, System.out, text);
    bench.fullParse();
    bench.keystrokes("letters typed in place", "x", true, ROUNDS);
    bench.keystrokes("a letter after a jump", "x", false, ROUNDS);
    bench.keystrokes("a space after a jump", " ", false, ROUNDS);
    bench.keystrokes("a line after a jump", "\n", false, ROUNDS);
    bench.keystrokes("( after a jump", "(", false, ROUNDS);
    bench.keystrokes("\"\"\" after a jump", "\"\"\"", false, SLOW_ROUNDS);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void fullParse() {
    for (int i = 0; i < 60; i++) {
      language.parse(text);
    }
    long[] times = new long[40];
    for (int i = 0; i < times.length; i++) {
      long start = now();
      language.parse(text);
      times[i] = now() - start;
    }
    Arrays.sort(times);
    double median = times[times.length / 2];
    out.printf(
        "full parse with lowering: median %.1f ms, %.1f MB/s%n",
        median / 1e6, text.length() / 1e6 / (median / 1e9));
  }

  /** Inserts and takes back at one place or another; both count. */
  private void keystrokes(String name, String typed, boolean inPlace, int rounds) {
    DocumentParser document = language.parser(text);
    int warm = Math.min(rounds, WARM);
    long[] times = new long[2 * rounds];
    int count = 0;
    int at = place();
    for (int i = 0; i < warm + rounds; i++) {
      at = inPlace && i % 50 != 0 ? at : place();
      long start = now();
      document.edit(at, at, typed);
      long middle = now();
      document.edit(at, at + typed.length(), "");
      long end = now();
      if (i >= warm) {
        times[count++] = middle - start;
        times[count++] = end - middle;
      }
    }
    Arrays.sort(times);
    out.printf(
        "%s: median %.3f ms, p99 %.3f ms, worst %.2f ms%n",
        name, times[count / 2] / 1e6, times[count * 99 / 100] / 1e6, times[count - 1] / 1e6);
  }

  /** Somewhere behind a letter. */
  private int place() {
    int at = random.nextInt(text.length() - 1);
    while (!Character.isLetter(text.charAt(at))) {
      at = (at + 1) % (text.length() - 1);
    }
    return at + 1;
  }
}
