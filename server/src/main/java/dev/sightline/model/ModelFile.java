package dev.sightline.model;

import dev.sightline.data.Problem;
import java.util.List;
import java.util.Optional;

/** What a model file holds; no model if the file as a whole makes no sense. */
public record ModelFile(Optional<Model> model, List<Problem> problems) {
  public ModelFile {
    problems = List.copyOf(problems);
  }
}
