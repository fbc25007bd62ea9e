package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import dev.sightline.rule.Condition;
import dev.sightline.rule.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the items of {@code patterns} that narrow: {@code metavariable-regex} and its like. */
final class ConditionLoader {
  private static final Pattern METAVARIABLE =
      Pattern.compile("\\$(\\.\\.\\.)?[A-Z_][A-Z_0-9]*|\\$[0-9]+");
  private static final Set<String> PATTERN_KEYS =
      Keys.union(List.of("metavariable", "language"), Keys.FORMULA);
  private static final Set<String> ANALYZERS =
      Keys.ordered("entropy", "entropy_v2", "redos", "checksum");
  private static final Set<String> MODES = Keys.ordered("lax", "default", "strict");

  private final Problems problems;
  private final FormulaLoader formulas;

  ConditionLoader(Problems problems, FormulaLoader formulas) {
    this.problems = problems;
    this.formulas = formulas;
  }

  /** The metavariables of one focus: any of them. */
  List<String> focus(Fields item, String key) {
    List<String> names = item.texts(key);
    names.forEach(name -> checkName(name, item.placeOf(key)));
    if (names.isEmpty()) {
      problems.error(item.placeOf(key), "'" + key + "' names no metavariable");
    }
    return names;
  }

  /** The condition of an item that has one key. */
  Optional<Condition> condition(Fields item) {
    String key = item.present(Keys.CONDITION).get(0);
    Place place = item.placeOf(key);
    if (key.equals("pattern-where-python")) {
      problems.error(
          place,
          "'pattern-where-python' would run code of the rule, which Sightline never does: use"
              + " 'metavariable-comparison' or 'metavariable-regex'");
      return Optional.empty();
    }
    Optional<Data.Mapping> below = item.mapping(key);
    if (below.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(below.get(), problems);
    return switch (key) {
      case "metavariable-regex" -> regex(fields, place);
      case "metavariable-pattern" -> pattern(below.get(), place);
      case "metavariable-comparison" -> comparison(fields, place);
      case "metavariable-type" -> type(fields, place);
      case "metavariable-analysis" -> analysis(fields, place);
      case "metavariable-model" -> model(fields, place);
      default -> name(fields, place);
    };
  }

  Optional<Condition> regex(Fields fields, Place place) {
    only(fields, "metavariable", "regex", "constant-propagation");
    boolean constants = fields.flag("constant-propagation").orElse(false);
    return both(
        metavariable(fields),
        fields.requiredText("regex"),
        (name, regex) -> new Condition.MatchesRegex(name, regex, constants, place));
  }

  private Optional<Condition> pattern(Data.Mapping mapping, Place place) {
    Fields fields = new Fields(mapping, problems);
    fields.unknown(PATTERN_KEYS, Problem.Level.ERROR);
    String language = language(fields);
    FormulaLoader loader =
        language == null ? formulas : new FormulaLoader(problems, language.equals(Languages.REGEX));
    return both(
        metavariable(fields),
        loader.among(mapping, Keys.FORMULA),
        (name, formula) -> new Condition.MatchesFormula(name, formula, language, place));
  }

  /** A language named beside a formula, or null; an unknown one is a problem. */
  @Nullable String language(Fields fields) {
    Optional<String> word = fields.text("language");
    if (word.isEmpty()) {
      return null;
    }
    Optional<String> id = Languages.id(word.get());
    if (id.isEmpty()) {
      problems.error(
          fields.placeOf("language"),
          "unknown language '"
              + word.get()
              + "'"
              + Spelling.didYouMean(word.get(), Languages.words()));
    }
    return id.orElse(null);
  }

  Optional<Condition> comparison(Fields fields, Place place) {
    only(fields, "metavariable", "comparison", "strip", "base");
    String metavariable = fields.has("metavariable") ? metavariable(fields).orElse(null) : null;
    boolean strip = fields.flag("strip").orElse(false);
    Integer base = fields.integer("base").orElse(null);
    return fields
        .requiredText("comparison")
        .map(text -> new Condition.Compares(metavariable, text, strip, base, place));
  }

  Optional<Condition> type(Fields fields, Place place) {
    only(fields, "metavariable", "type", "types", "language");
    List<String> types = fields.has("type") ? fields.texts("type") : fields.texts("types");
    if (types.isEmpty()) {
      problems.error(place, "'type' or 'types' is missing");
      return Optional.empty();
    }
    return metavariable(fields).map(name -> new Condition.HasType(name, types, place));
  }

  Optional<Condition> analysis(Fields fields, Place place) {
    only(fields, "metavariable", "analyzer");
    Optional<Data> analyzer = fields.any("analyzer");
    Fields inner =
        analyzer.isPresent() && analyzer.get() instanceof Data.Mapping m
            ? new Fields(m, problems)
            : fields;
    String key = inner == fields ? "analyzer" : "kind";
    if (inner != fields) {
      only(inner, "kind", "mode");
    }
    String mode = inner == fields ? "default" : inner.text("mode").orElse("default");
    checkWord("mode", mode, MODES, inner.placeOf("mode"));
    Optional<String> kind = inner.requiredText(key);
    kind.ifPresent(word -> checkWord(key, word, ANALYZERS, inner.placeOf(key)));
    return both(
        metavariable(fields),
        kind,
        (name, word) -> new Condition.Analysis(name, word, mode, place));
  }

  private Optional<Condition> model(Fields fields, Place place) {
    only(fields, "metavariable", "kind");
    return both(
        metavariable(fields),
        fields.requiredText("kind"),
        (name, kind) -> new Condition.HasModelKind(name, kind, place));
  }

  Optional<Condition> name(Fields fields, Place place) {
    only(fields, "metavariable", "module", "modules", "kind", "fqn", "fqns");
    List<String> modules = fields.has("module") ? fields.texts("module") : fields.texts("modules");
    if (modules.isEmpty()) {
      problems.error(
          place, "'module' or 'modules' is missing; other ways to ask are not supported");
      return Optional.empty();
    }
    return metavariable(fields).map(name -> new Condition.FromModule(name, modules, place));
  }

  Optional<String> metavariable(Fields fields) {
    Optional<String> name = fields.requiredText("metavariable");
    name.ifPresent(text -> checkName(text, fields.placeOf("metavariable")));
    return name;
  }

  void checkName(String name, Place place) {
    if (!METAVARIABLE.matcher(name).matches()) {
      problems.error(
          place, "'" + name + "' is no metavariable: '$' and capital letters, as in '$NAME'");
    }
  }

  private void checkWord(String key, String word, Set<String> known, Place place) {
    if (!known.contains(word)) {
      problems.error(
          place,
          "'" + key + "' is one of " + String.join(", ", known) + ", and here is '" + word + "'");
    }
  }

  private static void only(Fields fields, String... keys) {
    fields.unknown(List.of(keys), Problem.Level.ERROR);
  }

  private static <A, B> Optional<Condition> both(
      Optional<A> a, Optional<B> b, java.util.function.BiFunction<A, B, Condition> make) {
    return a.flatMap(x -> b.map(y -> make.apply(x, y)));
  }
}
