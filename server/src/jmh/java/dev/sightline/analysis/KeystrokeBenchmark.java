package dev.sightline.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From an edit to the findings, all rules on: a letter at some place in a function's body, then
 * taken back, then the next place.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-Xss4m"})
public class KeystrokeBenchmark {
  /** Lines of made-up code, or the path of a file. */
  @Param({"1200", "14000"})
  public String file;

  private final Random random = new Random(1);
  private final List<Integer> places = new ArrayList<>();
  private Document document;
  private int typedAt = -1;

  @Setup
  public void open() throws IOException {
    String text = Shapes.python(file);
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String code = line.strip();
      if (line.startsWith("        ") && code.length() > 3 && !code.startsWith("#")) {
        places.add(start + line.indexOf(code) + code.length() / 2);
      }
      start += line.length() + 1;
    }
    document = Shapes.engine().open("a.py", "python", text);
    document.snapshot().analyse(Cancellation.NEVER);
  }

  @Benchmark
  public FileResult keystroke() {
    if (typedAt < 0) {
      typedAt = places.get(random.nextInt(places.size()));
      document.edit(typedAt, typedAt, "x");
    } else {
      document.edit(typedAt, typedAt + 1, "");
      typedAt = -1;
    }
    return document.snapshot().analyse(Cancellation.NEVER);
  }
}
