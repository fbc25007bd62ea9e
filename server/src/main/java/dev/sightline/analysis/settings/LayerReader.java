package dev.sightline.analysis.settings;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Fields;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import dev.sightline.data.UnreadableException;
import dev.sightline.rule.IdGlob;
import dev.sightline.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the settings of one file or of the editor. A wrong key or value costs that key alone. */
public final class LayerReader {
  /** Every setting there is. */
  public static final Set<String> KEYS =
      Set.of(
          "rules",
          "enable",
          "disable",
          "severity",
          "exclude",
          "threat-model",
          "library-mode",
          "run",
          "hover",
          "inlay-hints",
          "max-problems",
          "budget",
          "python",
          "baseline");

  /** The keys of {@code hover}. */
  public static final Set<String> HOVER_KEYS = Set.of("effects", "cleared");

  private static final String EDITOR = "the editor's settings";

  private final Problems problems = new Problems();

  private LayerReader() {}

  /**
   * Reads a {@code .sightline.yaml}.
   *
   * @param file as people know it, for problems
   * @param folder absolute, that its paths are relative to
   */
  public static Layer file(String file, String folder, String text) {
    try {
      return text.isBlank()
          ? empty(file, folder, List.of())
          : new LayerReader().read(file, folder, DataReader.read(file, text), true);
    } catch (UnreadableException e) {
      return empty(file, folder, List.of(e.problem()));
    }
  }

  /**
   * Reads the JSON object that an editor sends. What Sightline does not know in it belongs to the
   * editor's extension.
   *
   * @param folder absolute, of the workspace, that paths are relative to
   */
  public static Layer editor(String folder, String json) {
    try {
      return new LayerReader().read(EDITOR, folder, DataReader.read(EDITOR, json), false);
    } catch (UnreadableException e) {
      return empty(EDITOR, folder, List.of(e.problem()));
    }
  }

  /** A file that is there and cannot be read. */
  static Layer unreadable(String file, String folder, String why) {
    Place place = new Place(file, 1, 1, "");
    return empty(file, folder, List.of(new Problem(place, Problem.Level.ERROR, why)));
  }

  private static Layer empty(String file, String folder, List<Problem> problems) {
    Layer.Scalars open =
        new Layer.Scalars(null, null, null, null, null, null, null, null, null, null);
    return new Layer(file, folder, List.of(), List.of(), Layer.Switches.NONE, open, problems);
  }

  private Layer read(String file, String folder, Data document, boolean strict) {
    if (!(document instanceof Data.Mapping mapping)) {
      problems.error(document.place(), "expects settings, and here is " + document.kind());
      return empty(file, folder, problems.list());
    }
    Fields fields = new Fields(withoutNothing(mapping), problems);
    if (strict) {
      fields.unknown(KEYS, Problem.Level.ERROR);
    }
    Layer.Switches switches =
        new Layer.Switches(globs(fields, "enable"), globs(fields, "disable"), severities(fields));
    Layer.Scalars scalars = scalars(fields);
    List<String> rules =
        fields.texts("rules").stream()
            .filter(path -> isInside(path, fields.placeOf("rules")))
            .toList();
    return new Layer(
        file, folder, rules, fields.texts("exclude"), switches, scalars, problems.list());
  }

  /** Editors send {@code null} for what nobody set. */
  private static Data.Mapping withoutNothing(Data.Mapping mapping) {
    List<Data.Entry> said =
        mapping.entries().stream()
            .filter(e -> !(e.value() instanceof Data.Scalar s && s.type() == Data.Type.NOTHING))
            .toList();
    return new Data.Mapping(said, mapping.place());
  }

  private Layer.Scalars scalars(Fields fields) {
    Data.Mapping none = new Data.Mapping(List.of(), fields.place());
    Fields hover = new Fields(hover(fields).orElse(none), problems);
    hover.unknown(HOVER_KEYS, Problem.Level.ERROR);
    return new Layer.Scalars(
        threatModel(fields),
        fields.flag("library-mode").orElse(null),
        run(fields),
        hover.flag("effects").orElse(null),
        hover.flag("cleared").orElse(null),
        fields.flag("inlay-hints").orElse(null),
        positive(fields, "max-problems"),
        positive(fields, "budget"),
        fields.text("python").filter(path -> !path.isBlank()).orElse(null),
        baselineHints(fields));
  }

  private @Nullable Boolean baselineHints(Fields fields) {
    Optional<String> word = fields.text("baseline");
    if (word.isEmpty() || word.get().equals("hint")) {
      return word.isEmpty() ? null : true;
    }
    if (!word.get().equals("hide")) {
      problems.error(
          fields.placeOf("baseline"),
          "'baseline' is hint or hide, and here is '" + word.get() + "'");
      return null;
    }
    return false;
  }

  private static Optional<Data.Mapping> hover(Fields fields) {
    return fields.mapping("hover").map(LayerReader::withoutNothing);
  }

  private static List<Layer.Named> globs(Fields fields, String key) {
    Place place = fields.placeOf(key);
    return fields.texts(key).stream()
        .map(text -> new Layer.Named(new IdGlob(text), text, place))
        .toList();
  }

  private List<Layer.Ranked> severities(Fields fields) {
    List<Layer.Ranked> ranked = new ArrayList<>();
    for (Data.Entry entry :
        fields.mapping("severity").map(Data.Mapping::entries).orElse(List.of())) {
      Optional<Severity> severity =
          entry.value() instanceof Data.Scalar s ? Severity.parse(s.text()) : Optional.empty();
      if (severity.isPresent()) {
        Layer.Named rules = new Layer.Named(new IdGlob(entry.key()), entry.key(), entry.place());
        ranked.add(new Layer.Ranked(rules, severity.get()));
      } else {
        problems.error(entry.value().place(), "a severity is critical, high, medium, low or info");
      }
    }
    return List.copyOf(ranked);
  }

  private @Nullable Set<String> threatModel(Fields fields) {
    if (!fields.has("threat-model")) {
      return null;
    }
    Set<String> kinds = new LinkedHashSet<>();
    for (String word : fields.texts("threat-model")) {
      Optional<Set<String>> meant = ThreatModel.kinds(word);
      meant.ifPresent(kinds::addAll);
      if (meant.isEmpty()) {
        problems.error(
            fields.placeOf("threat-model"),
            "unknown kind of source '"
                + word
                + "'"
                + Spelling.didYouMean(word, ThreatModel.words()));
      }
    }
    return kinds.isEmpty() ? null : Set.copyOf(kinds);
  }

  private @Nullable Run run(Fields fields) {
    Optional<String> word = fields.text("run");
    if (word.isEmpty()) {
      return null;
    }
    return switch (word.get()) {
      case "type" -> Run.TYPE;
      case "save" -> Run.SAVE;
      default -> {
        problems.error(
            fields.placeOf("run"), "'run' is type or save, and here is '" + word.get() + "'");
        yield null;
      }
    };
  }

  private @Nullable Integer positive(Fields fields, String key) {
    Optional<Integer> number = fields.integer(key);
    if (number.isPresent() && number.get() <= 0) {
      problems.error(fields.placeOf(key), "'" + key + "' is a number above 0");
      return null;
    }
    return number.orElse(null);
  }

  /**
   * Rules come from inside the workspace only: what comes with a folder must not reach out of it.
   */
  private boolean isInside(String path, Place place) {
    boolean out =
        path.startsWith("/") || path.startsWith("~") || path.contains("\\") || path.contains(":");
    for (String part : path.split("/", -1)) {
      out |= part.equals("..");
    }
    if (out) {
      problems.error(place, "'" + path + "' lies outside of the folder: name a path inside it");
    }
    return !out;
  }
}
