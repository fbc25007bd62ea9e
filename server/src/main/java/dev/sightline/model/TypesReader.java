package dev.sightline.model;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code types}: mappings from qualified names. */
final class TypesReader {
  private static final Set<String> KEYS = Set.of("results", "members", "bases", "constants");

  private final Problems problems;

  TypesReader(Problems problems) {
    this.problems = problems;
  }

  Model.Types read(Fields model, List<Model.Made> made) {
    Data.Mapping none = new Data.Mapping(List.of(), model.place());
    return types(model.mapping("types").orElse(none), made);
  }

  private Model.Types types(Data.Mapping mapping, List<Model.Made> made) {
    Fields fields = new Fields(mapping, problems);
    fields.unknown(KEYS, Problem.Level.ERROR);
    Map<String, List<String>> bases = new HashMap<>();
    fields
        .mapping("bases")
        .ifPresent(m -> {
          Fields classes = new Fields(m, problems);
          m.entries().forEach(e -> bases.put(e.key(), classes.texts(e.key())));
        });
    return new Model.Types(
        texts(fields, "results"),
        texts(fields, "members"),
        bases,
        texts(fields, "constants"),
        made);
  }

  private Map<String, String> texts(Fields fields, String key) {
    Map<String, String> texts = new HashMap<>();
    fields
        .mapping(key)
        .ifPresent(m -> {
          Fields names = new Fields(m, problems);
          m.entries().forEach(e -> names.text(e.key()).ifPresent(t -> texts.put(e.key(), t)));
        });
    return texts;
  }
}
