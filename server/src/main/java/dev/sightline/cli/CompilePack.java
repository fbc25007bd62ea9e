package dev.sightline.cli;

import dev.sightline.data.Problem;
import dev.sightline.rule.load.PackCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step of the build: compiles {@code rules/} of the repository into the program's resources. */
public final class CompilePack {

  private CompilePack() {}

  /**
   * Writes the resources.
   *
   * @param args the repository, and the folder that the resources are written to
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a rule or model is not in order
   */
  public static void main(String[] args) throws IOException {
    Path repository = Path.of(args[0]).normalize();
    PackCompiler compiler = new PackCompiler();
    for (Path file : files(repository.resolve("rules"))) {
      String name = repository.relativize(file).toString().replace('\\', '/');
      compiler.add(name, Files.readString(file));
    }
    List<Problem> problems = compiler.problems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "")));
    }
    for (Map.Entry<String, byte[]> resource : compiler.resources().entrySet()) {
      Path target = Path.of(args[1]).resolve(resource.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, resource.getValue());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> path.toString().matches(".*\\.(yaml|yml|json)"))
          .sorted()
          .toList();
    }
  }
}
