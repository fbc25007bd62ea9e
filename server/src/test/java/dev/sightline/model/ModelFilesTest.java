package dev.sightline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The models that come with the program. */
final class ModelFilesTest {
  private static final Path ROOT = Path.of("../rules/models");

  @Test
  void everyModelFileIsRead() throws IOException {
    List<String> problems = new ArrayList<>();
    List<String> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(ROOT)) {
      for (Path path : found.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        String file = ROOT.relativize(path).toString();
        files.add(file);
        ModelFile loaded = ModelLoader.load(file, Files.readString(path));
        loaded.problems().forEach(p -> problems.add(p.toString()));
        loaded
            .model()
            .filter(m -> !file.startsWith(m.language() + "/"))
            .ifPresent(m -> problems.add(file + " is about " + m.language()));
      }
    }
    assertEquals(List.of(), problems);
    assertTrue(files.contains("python/flask.yaml"), "models are missing");
  }
}
