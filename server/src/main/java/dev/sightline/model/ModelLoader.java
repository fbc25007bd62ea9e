package dev.sightline.model;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads model files; what is wrong with an entry costs that entry. */
public final class ModelLoader {
  /** The keys of a model that have a meaning. */
  public static final Set<String> KEYS =
      Set.of(
          "library",
          "language",
          "symbols",
          "types",
          "sources",
          "sinks",
          "sanitizers",
          "guards",
          "propagators",
          "entry-points",
          "effects",
          "objects",
          "settings");

  /** The keys of a symbol. */
  public static final Set<String> SYMBOL_KEYS = Set.of("name", "kinds");

  private final Fields fields;
  private final Problems problems;

  private ModelLoader(Data.Mapping mapping, Problems problems) {
    this.fields = new Fields(mapping, problems);
    this.problems = problems;
  }

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
    Optional<Model> model = new ModelLoader(mapping, problems).model();
    return new ModelFile(model, problems.list());
  }

  private Optional<Model> model() {
    fields.unknown(KEYS, Problem.Level.ERROR);
    Optional<String> library = fields.requiredText("library");
    Optional<String> language = fields.requiredText("language");
    Model model =
        new Model(
            library.orElse(""),
            language.orElse(""),
            entries("symbols", new SymbolReader()),
            new TypesReader(problems).read(fields, entries("objects", new MadeReader())),
            flow(),
            entries("entry-points", new EntryPointReader()),
            entries("effects", new EffectReader()),
            entries("settings", new SettingReader()),
            fields.place());
    return library.isEmpty() || language.isEmpty() ? Optional.empty() : Optional.of(model);
  }

  private Model.Flow flow() {
    return new Model.Flow(
        entries("sources", new SourceReader()),
        entries("sinks", new SinkReader()),
        entries("sanitizers", new SanitizerReader()),
        entries("guards", new GuardReader()),
        entries("propagators", new PropagatorReader()));
  }

  private <T> List<T> entries(String key, EntryReader<T> reader) {
    List<T> all = new ArrayList<>();
    for (Data item : fields.items(key)) {
      if (item instanceof Data.Mapping mapping) {
        all.addAll(entry(mapping, reader));
      } else {
        problems.error(
            item.place(), "expects " + reader.expects() + ", and here is " + item.kind());
      }
    }
    return all;
  }

  private <T> List<T> entry(Data.Mapping mapping, EntryReader<T> reader) {
    int before = problems.errors();
    Entry entry = new Entry(mapping, problems);
    entry.fields().unknown(reader.keys(), Problem.Level.ERROR);
    List<T> read = reader.read(entry);
    return problems.errors() > before ? List.of() : read;
  }
}
