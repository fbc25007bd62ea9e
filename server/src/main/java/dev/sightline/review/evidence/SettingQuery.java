package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.Glob;
import dev.sightline.index.Mentions;
import dev.sightline.model.Setting;
import dev.sightline.review.Fact;
import dev.sightline.tree.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a setting is declared, what bounds it has, and what sets it. */
record SettingQuery(SettingsIndex index, World world, Lookup lookup, Readings readings) {

  static SettingQuery of(SettingsIndex index, World world, Lookup lookup) {
    Readings readings =
        new Readings(index.models(), lookup, new MissingSource(world, lookup)::sentence);
    return new SettingQuery(index, world, lookup, readings);
  }

  /** What an expression that reads a setting, or a setting's name, stands for. */
  Found look(Spot subject) {
    Found limited = limited(subject);
    return limited == null ? look(readings.of(subject), subject) : limited;
  }

  /** {@code min(setting, 16)}: whatever the setting, there is a bound. */
  private static @Nullable Found limited(Spot subject) {
    Spot outer = assigned(subject);
    if (!(outer.node() instanceof Expr.Call call)
        || !(call.callee() instanceof Expr.Name name)
        || call.arguments().size() < 2) {
      return null;
    }
    String property =
        switch (name.name()) {
          case "min" -> "maximum";
          case "max" -> "minimum";
          default -> "";
        };
    return property.isEmpty()
        ? null
        : Found.one(
            List.of(outer.fact("bounds it with `" + name.name() + "`")),
            Map.of(property, List.of(outer.source())));
  }

  /** An expression, or what was assigned to the variable that it is. */
  private static Spot assigned(Spot spot) {
    Expr assigned = spot.node() instanceof Expr.Name name ? spot.values().assigned(name) : null;
    return assigned == null ? spot : spot.with(assigned);
  }

  Found look(Reading reading, Spot subject) {
    return switch (reading) {
      case Reading.Stored stored -> stored(stored, subject);
      case Reading.Field field -> field(field);
      case Reading.Variable variable -> variable(variable);
      case Reading.Parameter parameter -> parameter(parameter);
      case Reading.Literal literal -> constant(literal.spot(), "is written out here");
      case Reading.Unknown unknown -> Found.missing(unknown.why());
    };
  }

  private Found stored(Reading.Stored read, Spot subject) {
    List<Setting> entries = index.models().store(read.store());
    for (Setting entry : entries) {
      if (entry.how() == Setting.How.MODULE) {
        return ofModule(read, entry);
      }
    }
    List<Declaration> declared =
        best(
            index.named(read.name(), world, lookup).stream().filter(d -> fits(d, read)).toList(),
            read);
    if (!declared.isEmpty()) {
      return declared(declared, read);
    }
    for (Setting entry : entries) {
      if (entry.how() == Setting.How.LOOKUP) {
        return lookedUp(read, entry, subject);
      }
    }
    return Found.missing(
        "Where `"
            + String.join(".", read.path())
            + "` is declared was not found in the workspace.");
  }

  private static boolean fits(Declaration declaration, Reading.Stored read) {
    Setting model = declaration.model();
    return read.store().isEmpty()
        || model.read().contains(read.store())
        || (model.how() == Setting.How.STORE && model.callee().name().equals(read.store()))
        || (model.how() == Setting.How.STORE
            && model.read().isEmpty()
            && model.callee().isMethod());
  }

  /** Those of the group that is read; if none is surely in it, those that may be. */
  private static List<Declaration> best(List<Declaration> all, Reading.Stored read) {
    List<Declaration> sure =
        all.stream().filter(d -> d.groups() != null && d.mayBeIn(read.group())).toList();
    if (!sure.isEmpty()) {
      return sure;
    }
    List<Declaration> open = all.stream().filter(d -> d.groups() == null).toList();
    return !open.isEmpty() || !read.store().isEmpty() ? open : all;
  }

  private Found declared(List<Declaration> declared, Reading.Stored read) {
    List<Fact> facts = new ArrayList<>();
    List<Map<String, List<String>>> properties = new ArrayList<>();
    for (Declaration declaration : declared) {
      facts.addAll(SettingWords.facts(declaration, setBy(declaration.model())));
      properties.add(declaration.values());
    }
    Setting model = declared.get(0).model();
    List<Fact> set = setIn(model.files(), read.group(), read.name());
    facts.addAll(set);
    set.forEach(fact -> properties.forEach(p -> p.put("set", List.of(fact.says()))));
    return new Found(facts, properties, List.of());
  }

  /** Who can set it, by this entry or by the one of the store. */
  private String setBy(Setting model) {
    if (!model.setBy().isEmpty()) {
      return model.setBy();
    }
    return model.read().stream()
        .flatMap(store -> index.models().store(store).stream())
        .map(Setting::setBy)
        .filter(by -> !by.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The lines of data files that set a key. */
  private List<Fact> setIn(List<String> globs, String group, String name) {
    List<Fact> found = new ArrayList<>();
    if (globs.isEmpty()) {
      return found;
    }
    List<Glob> wanted = globs.stream().map(Glob::of).toList();
    Mentions.Question question = new Mentions.Question(Mentions.Question.DATA, List.of(), name);
    lookup.note(world.mentions().dependency(question));
    for (String path : world.mentions().of(question)) {
      String text = world.text(path);
      if (text != null && wanted.stream().anyMatch(glob -> glob.matches(path))) {
        found.addAll(new DataFile(path, text).set(group, name));
      }
    }
    return found;
  }

  private Found lookedUp(Reading.Stored read, Setting entry, Spot subject) {
    List<Fact> facts = new ArrayList<>();
    Map<String, List<String>> properties = new HashMap<>();
    String said = "reads `" + String.join(".", read.path()) + "`";
    String by = entry.setBy().isEmpty() ? "" : "; set by " + entry.setBy();
    Spot fallback = read.fallback();
    String otherwise = fallback == null ? null : Properties.written(fallback);
    if (otherwise != null) {
      properties.put("default", List.of(otherwise));
    }
    String bounds =
        ", with no bounds" + (otherwise == null ? "" : ", " + otherwise + " if it is not set");
    facts.add((fallback == null ? subject : fallback).fact(said + bounds + by));
    List<Fact> set = setIn(entry.files(), read.group(), read.name());
    facts.addAll(set);
    set.forEach(fact -> properties.put("set", List.of(fact.says())));
    return Found.one(facts, properties);
  }

  private Found ofModule(Reading.Stored read, Setting entry) {
    Mentions.Question question =
        new Mentions.Question(Mentions.Question.CODE, List.of(), read.name());
    lookup.note(world.mentions().dependency(question));
    List<Glob> globs = entry.files().stream().map(Glob::of).toList();
    List<Found> all = new ArrayList<>();
    for (String path : world.mentions().of(question)) {
      ProgramFile file =
          globs.stream().anyMatch(glob -> glob.matches(path)) ? lookup.file(path) : null;
      List<Spot> assigned = file == null ? List.of() : Readings.assignments(file, read.name());
      assigned.forEach(spot -> all.add(assigned(spot, read.name(), entry.setBy())));
    }
    return all.isEmpty()
        ? Found.missing(
            "No settings module of the workspace assigns `"
                + read.name()
                + "`, so the library's default holds, or a file that is not here sets it.")
        : joined(all);
  }

  private static Found joined(List<Found> all) {
    return new Found(
        all.stream().flatMap(f -> f.facts().stream()).toList(),
        all.stream().flatMap(f -> f.properties().stream()).toList(),
        all.stream().flatMap(f -> f.open().stream()).distinct().toList());
  }

  private Found assigned(Spot spot, String name, String setBy) {
    Reading behind = readings.behind(spot);
    boolean read = behind instanceof Reading.Stored || behind instanceof Reading.Field;
    if (read || limited(spot) != null) {
      String says = "`" + name + "` is `" + spot.source() + "`";
      return (limited(spot) != null ? look(spot) : look(behind, spot))
          .after(List.of(spot.fact(says)));
    }
    return constant(
        spot, "`" + name + "` is " + "this" + (setBy.isEmpty() ? "" : "; set by " + setBy));
  }

  private Found variable(Reading.Variable variable) {
    return joined(
        variable.assignments().stream().map(spot -> assigned(spot, variable.name(), "")).toList());
  }

  /** A constant is its own bound. */
  private static Found constant(Spot spot, String says) {
    String written = Properties.written(spot);
    boolean known = spot.node() instanceof Expr expr && spot.values().constant(expr) != null;
    if (written == null || !known) {
      return new Found(
          List.of(spot.fact(says.replace("this", "`" + spot.source() + "`"))),
          List.of(Map.of("default", List.of(spot.source()))),
          List.of());
    }
    List<String> value = List.of(written);
    boolean number = !written.startsWith("'");
    Map<String, List<String>> properties = new HashMap<>();
    properties.put("constant", value);
    properties.put("default", value);
    if (number) {
      properties.put("minimum", value);
      properties.put("maximum", value);
    } else {
      properties.put("choices", value);
    }
    return Found.one(
        List.of(spot.fact(says.replace("this", written) + ", in the code")), properties);
  }

  private Found field(Reading.Field field) {
    return new FieldQuery(index, lookup, this).look(field);
  }

  private Found parameter(Reading.Parameter parameter) {
    return new FieldQuery(index, lookup, this).look(parameter);
  }

  List<Fact> set(Setting model, String name) {
    return setIn(model.files(), "", name);
  }

  String by(Setting model) {
    return setBy(model);
  }

  Found value(Spot spot, String name) {
    return assigned(spot, name, "");
  }
}
