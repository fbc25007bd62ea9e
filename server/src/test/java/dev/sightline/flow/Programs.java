package dev.sightline.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small programs written as one text: {@code === path} begins a file, and {@code # !>} ends each
 * line on which a flow must be reported, and no other.
 */
final class Programs {
  private static final String MARK = "# !>";

  private Programs() {}

  /** What is reported is where the marks are. */
  static void check(String program) {
    Map<String, String> files = files(program);
    MemoryFileSystem system = new MemoryFileSystem();
    files.forEach((path, text) -> system.file("/w/" + path, text));
    Project project = project(system);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    files.forEach((path, text) -> {
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith(MARK)) {
          expected.add(path + ": " + lines.get(i).strip());
        }
      }
      FileResult result =
          project.analyzer(path).analyse(path, text.getBytes(UTF_8), Cancellation.NEVER);
      flows(result).forEach(line -> found.add(path + ": " + lines.get(line).strip()));
    });
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  /** Lines, from zero, on which flows are reported. */
  static List<Integer> flows(FileResult result) {
    return result.findings().stream()
        .filter(f -> !f.trace().flow().isEmpty())
        .map(Finding::range)
        .map(range -> result.text().lineOf(range.start()))
        .distinct()
        .sorted()
        .toList();
  }

  static Project project(MemoryFileSystem system) {
    return new Project(
        new Project.Setup(
            system,
            "/w",
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC()));
  }

  static Map<String, String> files(String program) {
    Map<String, String> files = new LinkedHashMap<>();
    String path = "app.py";
    StringBuilder text = new StringBuilder();
    for (String line : program.lines().toList()) {
      if (line.startsWith("=== ")) {
        add(files, path, text);
        path = line.substring(4).strip();
        text = new StringBuilder();
      } else {
        text.append(line).append('\n');
      }
    }
    add(files, path, text);
    return files;
  }

  private static void add(Map<String, String> files, String path, StringBuilder text) {
    if (!text.isEmpty()) {
      files.put(path, text.toString());
    }
  }
}
