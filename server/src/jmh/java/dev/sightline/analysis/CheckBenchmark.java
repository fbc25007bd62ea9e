package dev.sightline.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** One file from its bytes to its findings, all rules on, as {@code check} does it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-Xss4m"})
public class CheckBenchmark {
  /** Lines of made-up code, or the path of a file. */
  @Param({"400", "1200", "14000"})
  public String file;

  private Analyzer engine;
  private byte[] content;

  @Setup
  public void read() throws IOException {
    engine = Shapes.engine();
    content = Shapes.python(file).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public FileResult check() {
    return engine.analyse("a.py", content, Cancellation.NEVER);
  }
}
