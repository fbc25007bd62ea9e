package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Resolution;
import dev.sightline.model.Setting;
import dev.sightline.review.Fact;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings that are fields of a class, or parameters that a decorator or default describes. */
record FieldQuery(SettingsIndex index, Lookup lookup, SettingQuery settings) {

  Found look(Reading.Field field) {
    List<Resolution.Type> ancestors = lookup.ancestors(field.type());
    for (Resolution.Type type : ancestors) {
      Spot declared = declared(type, field.name());
      if (declared != null && declared.node() instanceof Stmt.Assign assign) {
        Setting model = model(ancestors);
        return model == null && assign.value() != null
            ? settings.value(declared.with(assign.value()), field.name())
            : ofField(declared, assign, field.name(), model);
      }
    }
    return Found.missing(
        "No field `" + field.name() + "` is declared in `" + field.type().name() + "`.");
  }

  private static @Nullable Spot declared(Resolution.Type type, String name) {
    ProgramFile file = type.file();
    for (int unit : file.tree().children(type.header())) {
      if (file.tree().unit(unit).statements().get(0) instanceof Stmt.Assign a
          && a.targets().get(0) instanceof Expr.Name n
          && n.name().equals(name)) {
        return new Spot(file, unit, a);
      }
    }
    return null;
  }

  /** The entry of a model by which the fields of a class are settings; null if they are not. */
  private @Nullable Setting model(List<Resolution.Type> ancestors) {
    for (Resolution.Type type : ancestors) {
      List<String> bases = new ArrayList<>();
      for (String base : lookup.bases(type)) {
        bases.add(base);
        if (lookup.resolve(type.file(), base) instanceof Resolution.Library library) {
          bases.add(library.name());
        }
      }
      List<Setting> found = index.models().of(Setting.How.CLASS, bases, Picked.NO_CALLEE);
      if (found.isEmpty()) {
        found = decorated(type);
      }
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  private List<Setting> decorated(Resolution.Type type) {
    Spot header = new Spot(type.file(), type.header(), type.definition());
    for (Decorator decorator : type.definition().decorators()) {
      Expr callee = decorator.expr() instanceof Expr.Call c ? c.callee() : decorator.expr();
      List<String> names = header.value(callee).symbols().values();
      List<Setting> found = index.models().of(Setting.How.DECORATOR, names, Picked.NO_CALLEE);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Found ofField(Spot spot, Stmt.Assign assign, String name, @Nullable Setting model) {
    Properties properties = Properties.of(index.models());
    if (assign.type() != null) {
      properties.add("type", spot.with(assign.type()), spot);
      properties.within(spot.with(assign.type()));
    }
    if (assign.value() != null) {
      described(properties, spot, assign.value());
    }
    return found(spot, name, properties, model);
  }

  /** A default, or a call that tells more than the default. */
  private void described(Properties properties, Spot spot, Expr value) {
    int before = properties.found().size();
    properties.within(spot.with(value));
    if (properties.found().size() == before) {
      properties.add("default", spot.with(value), spot);
    }
  }

  private Found found(Spot spot, String name, Properties properties, @Nullable Setting model) {
    Setting known = model == null ? Picked.NO_MODEL : model;
    Declaration declaration = new Declaration(name, null, spot.fact(""), properties.found(), known);
    List<Fact> facts =
        new ArrayList<>(SettingWords.facts(declaration, model == null ? "" : settings.by(model)));
    Map<String, List<String>> values = declaration.values();
    if (model != null) {
      List<Fact> set = settings.set(model, name);
      facts.addAll(set);
      set.forEach(fact -> values.put("set", List.of(fact.says())));
    }
    return Found.one(facts, values);
  }

  /** A parameter that an option of the command line fills, or whose default has bounds. */
  Found look(Reading.Parameter read) {
    Parameter parameter = read.declared();
    String name = parameter.name() instanceof Expr.Name n ? n.name() : "";
    Spot header = read.function();
    int from = header.line();
    int to = header.file().tree().text().lineOf(header.file().tree().end(header.unit())) + 1;
    for (Declaration declaration : index.of(header.file())) {
      boolean here = declaration.at().line() >= from && declaration.at().line() <= to;
      if (here && declaration.name().equals(name)) {
        return Found.one(
            SettingWords.facts(declaration, settings.by(declaration.model())),
            declaration.values());
      }
    }
    Properties properties = Properties.of(index.models());
    Spot spot = header.with(parameter);
    if (parameter.type() != null) {
      properties.within(header.with(parameter.type()));
    }
    if (parameter.defaultValue() != null) {
      properties.within(header.with(parameter.defaultValue()));
    }
    return properties.found().isEmpty()
        ? new Found(
            List.of(
                spot.fact(
                    "`" + name + "` is a parameter of `" + read.definition().name().name() + "`")),
            List.of(),
            List.of("Whoever calls `" + read.definition().name().name() + "` decides."))
        : found(spot, name, properties, null);
  }
}
