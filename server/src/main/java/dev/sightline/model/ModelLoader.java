package dev.sightline.model;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads model files; what is wrong with a symbol costs that symbol. */
public final class ModelLoader {
  /** The keys of a model that have a meaning. */
  public static final Set<String> KEYS = Set.of("library", "language", "symbols");

  /** The keys of a symbol. */
  public static final Set<String> SYMBOL_KEYS = Set.of("name", "kinds");

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*([.][\\p{L}_$][\\p{L}\\p{N}_$]*)*[.]?[*]?");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private ModelLoader() {}

  public static ModelFile load(String file, String text) {
    try {
      return load(DataReader.read(file, text));
    } catch (UnreadableException e) {
      return new ModelFile(Optional.empty(), List.of(e.problem()));
    }
  }

  public static ModelFile load(Data document) {
    Problems problems = new Problems();
    if (!(document instanceof Data.Mapping mapping)) {
      problems.error(document.place(), "expects 'library:', and here is " + document.kind());
      return new ModelFile(Optional.empty(), problems.list());
    }
    Fields fields = new Fields(mapping, problems);
    fields.unknown(KEYS, Problem.Level.ERROR);
    Optional<String> library = fields.requiredText("library");
    Optional<String> language = fields.requiredText("language");
    List<Model.Symbol> symbols = symbols(fields, problems);
    if (library.isEmpty() || language.isEmpty()) {
      return new ModelFile(Optional.empty(), problems.list());
    }
    Model model =
        new Model(
            library.get(),
            language.get(),
            symbols,
            Model.Types.NONE,
            Model.Flow.NONE,
            List.of(),
            List.of(),
            mapping.place());
    return new ModelFile(Optional.of(model), problems.list());
  }

  private static List<Model.Symbol> symbols(Fields model, Problems problems) {
    List<Model.Symbol> symbols = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Data item : model.items("symbols")) {
      if (item instanceof Data.Mapping mapping) {
        symbol(new Fields(mapping, problems), seen, problems).ifPresent(symbols::add);
      } else {
        problems.error(item.place(), "expects 'name' and 'kinds', and here is " + item.kind());
      }
    }
    return symbols;
  }

  private static Optional<Model.Symbol> symbol(Fields fields, Set<String> seen, Problems problems) {
    int before = problems.errors();
    fields.unknown(SYMBOL_KEYS, Problem.Level.ERROR);
    String name = fields.requiredText("name").orElse("");
    List<String> kinds = fields.texts("kinds");
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      problems.error(
          fields.placeOf("name"),
          "'"
              + name
              + "' is no qualified name: 'package.module.function', perhaps with a '*' last");
    }
    if (!name.isEmpty() && !seen.add(name)) {
      problems.error(fields.placeOf("name"), "'" + name + "' stands twice: join their kinds");
    }
    if (kinds.isEmpty()) {
      problems.error(fields.place(), "'kinds' is missing: 'kinds: [cpu-count]'");
    }
    for (String kind : kinds) {
      if (!KIND.matcher(kind).matches()) {
        problems.error(
            fields.placeOf("kinds"), "a kind is lower-case words with '-', not '" + kind + "'");
      }
    }
    return problems.errors() > before
        ? Optional.empty()
        : Optional.of(new Model.Symbol(name, Set.copyOf(kinds), fields.place()));
  }
}
