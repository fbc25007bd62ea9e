package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.Place;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Resolution;
import dev.sightline.flow.UnitCalls;
import dev.sightline.model.Effect;
import dev.sightline.review.Fact;
import dev.sightline.rule.Evidence;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a callee is and does: its definition, its weighty effects with the lines that have them, the
 * tests that they stand behind, and the settings on which tests and arguments depend.
 */
final class DefinitionQuery {
  private static final int MOST_OF_A_SORT = 3;

  private final SettingQuery settings;
  private final Lookup lookup;
  private final Set<String> wanted;
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Map<String, SettingsRead.Read> deciding = new LinkedHashMap<>();
  private final Map<String, SettingsRead.Read> naming = new LinkedHashMap<>();

  DefinitionQuery(SettingQuery settings, Lookup lookup, Evidence evidence) {
    this.settings = settings;
    this.lookup = lookup;
    this.wanted = wanted(evidence);
  }

  /** The parameters whose defaults the rule asks for. */
  private static Set<String> wanted(Evidence evidence) {
    Set<String> names = new LinkedHashSet<>();
    for (List<Evidence.Test> tests : List.of(evidence.clears(), evidence.confirms())) {
      tests.stream()
          .filter(test -> test.property().equals("default"))
          .flatMap(test -> test.values().stream())
          .forEach(value -> names.add(value.split("=", 2)[0]));
    }
    return names;
  }

  /** Of a callee, or of what a call calls. */
  Found look(Spot subject) {
    Spot callee = subject.node() instanceof Expr.Call c ? subject.with(c.callee()) : subject;
    if (!(callee.node() instanceof Expr expr)) {
      return Found.missing("What is called here was not found out.");
    }
    Resolution.Function function = settings.readings().function(callee, expr);
    if (function != null) {
      return ofFunction(function, subject);
    }
    Found modelled = modelled(callee, expr);
    return modelled != null ? modelled : missing(callee, expr);
  }

  private Found ofFunction(Resolution.Function function, Spot subject) {
    Spot header = new Spot(function.file(), function.header(), function.definition());
    String name = function.definition().name().name();
    facts.add(header.with(function.definition().name()).fact("defines `" + name + "`"));
    Deeds deeds = Deeds.of(Lookup.key(function), lookup);
    Map<String, Integer> told = new HashMap<>();
    boolean always = deeds.all().isEmpty();
    for (Deeds.Deed deed : deeds.all()) {
      List<Conditions.Condition> conditions = conditions(deed);
      always |= conditions.isEmpty();
      if (told.merge(deed.act().says(), 1, Integer::sum) <= MOST_OF_A_SORT) {
        conditions.forEach(condition -> tested(condition, subject, function));
        done(deed);
      }
    }
    Map<String, List<String>> properties = properties(deeds, always);
    properties.put("default", defaults(function, subject));
    deciding.keySet().removeAll(naming.keySet());
    deciding.forEach((key, read) -> declared(read));
    naming.forEach((key, read) -> declared(read));
    return new Found(List.copyOf(facts), List.of(properties), open(deeds));
  }

  private Map<String, List<String>> properties(Deeds deeds, boolean always) {
    Map<String, List<String>> properties = new HashMap<>();
    properties.put("effect", deeds.all().stream().map(d -> d.act().kind()).distinct().toList());
    properties.put("setting", List.copyOf(naming.keySet()));
    properties.put("condition", always ? List.of() : List.of("given"));
    return properties;
  }

  /** What the parameters are that the rule asks for and the call does not pass. */
  private List<String> defaults(Resolution.Function function, Spot subject) {
    List<String> found = new ArrayList<>();
    Spot header = new Spot(function.file(), function.header(), function.definition());
    for (Parameter parameter : function.definition().signature().parameters()) {
      String name = parameter.name() instanceof Expr.Name n ? n.name() : "";
      boolean passed =
          subject.node() instanceof Expr.Call call
              && call.arguments().stream()
                  .map(argument -> Bound.parameter(subject, function, argument))
                  .anyMatch(parameter::equals);
      if (wanted.contains(name) && !passed && parameter.defaultValue() != null) {
        String value = Properties.written(header.with(parameter.defaultValue()));
        found.add(name + "=" + value);
        facts.add(
            header
                .with(parameter)
                .fact("takes " + value + " for `" + name + "`: none is passed here"));
      }
    }
    return found;
  }

  /** What stands in the way of an act, from the function asked about to the one that does it. */
  private List<Conditions.Condition> conditions(Deeds.Deed deed) {
    List<Conditions.Condition> all = new ArrayList<>();
    for (UnitCalls.Edge edge : deed.way()) {
      Spot at = spot(edge.at());
      all.addAll(at == null ? List.of() : Conditions.at(at));
    }
    Spot at = spot(deed.act().at());
    all.addAll(at == null ? List.of() : Conditions.at(at));
    return all;
  }

  private @Nullable Spot spot(Place place) {
    ProgramFile file = lookup.file(place.path());
    return file == null ? null : Spot.at(file, file.range(place));
  }

  private void tested(Conditions.Condition condition, Spot subject, Resolution.Function function) {
    Conditions.Condition plain = condition.plain();
    SettingsRead read = new SettingsRead(settings.readings()).look(plain.test());
    read.found().forEach(one -> deciding.putIfAbsent(key(one), one));
    if (!read.found().isEmpty()) {
      facts.add(condition.test().fact("goes on from here " + condition.says() + by(read)));
      Spot test = plain.test();
      boolean own =
          test.file().path().equals(function.file().path()) && test.unit() == function.body();
      facts.addAll(own ? passed(read, subject, function) : List.<Fact>of());
    }
  }

  private static String by(SettingsRead read) {
    List<String> names = read.found().stream().map(one -> "`" + key(one) + "`").distinct().toList();
    return names.isEmpty() ? "" : ", which depends on " + String.join(" and ", names);
  }

  private static String key(SettingsRead.Read read) {
    return String.join(".", read.setting().path());
  }

  /** What the call at hand passes for the parameters on which a test depends. */
  private static List<Fact> passed(SettingsRead read, Spot subject, Resolution.Function function) {
    List<Fact> found = new ArrayList<>();
    List<Argument> arguments =
        subject.node() instanceof Expr.Call c ? c.arguments() : List.<Argument>of();
    for (String name : read.parameters().keySet()) {
      for (Argument argument : arguments) {
        if (argument.name() != null && argument.name().name().equals(name)) {
          String value = Properties.written(subject.with(argument.value()));
          found.add(subject.with(argument).fact("passes " + value + " as `" + name + "`"));
        }
      }
      if (found.isEmpty() && arguments.isEmpty()) {
        otherwise(name, function).ifPresent(found::add);
      }
    }
    return found;
  }

  private static java.util.Optional<Fact> otherwise(String name, Resolution.Function function) {
    Spot header = new Spot(function.file(), function.header(), function.definition());
    for (Parameter parameter : function.definition().signature().parameters()) {
      if (parameter.name() instanceof Expr.Name n
          && n.name().equals(name)
          && parameter.defaultValue() != null) {
        String value = Properties.written(header.with(parameter.defaultValue()));
        return java.util.Optional.of(
            header.with(parameter).fact("takes " + value + " for `" + name + "`, as here"));
      }
    }
    return java.util.Optional.empty();
  }

  private void done(Deeds.Deed deed) {
    Spot callee = spot(deed.act().at());
    if (callee == null) {
      return;
    }
    SettingsRead read = new SettingsRead(settings.readings());
    Expr.Call call = callOf(callee);
    if (call != null) {
      call.arguments().forEach(argument -> read.look(callee.with(argument.value())));
    }
    read.found().forEach(one -> naming.putIfAbsent(key(one), one));
    String through = deed.way().isEmpty() ? "" : ", through " + names(deed.way());
    String named =
        read.found().isEmpty()
            ? ""
            : ", by what "
                + String.join(" and ", read.found().stream().map(r -> "`" + key(r) + "`").toList())
                + " says";
    facts.add(
        callee.fact(deed.act().says() + " (`" + deed.act().callee() + "`)" + named + through));
  }

  private static String names(List<UnitCalls.Edge> way) {
    return String.join(" → ", way.stream().map(edge -> "`" + edge.to().plainName() + "`").toList());
  }

  /** The call whose callee a node is. */
  @SuppressWarnings("ReferenceEquality") // identity is what is meant: this very node
  private static Expr.@Nullable Call callOf(Spot callee) {
    Expr.Call[] found = new Expr.Call[1];
    for (Stmt statement : callee.file().tree().unit(callee.unit()).statements()) {
      visit(statement, callee.node(), found);
    }
    return found[0];
  }

  @SuppressWarnings("ReferenceEquality") // identity is what is meant: this very node
  private static void visit(Node node, Node callee, Expr.Call[] found) {
    if (node instanceof Expr.Call call && call.callee() == callee) {
      found[0] = call;
    } else if (node.span().contains(callee.span())) {
      node.forEachChild(child -> visit(child, callee, found));
    }
  }

  private void declared(SettingsRead.Read read) {
    facts.addAll(settings.look(read.setting(), read.at()).facts());
  }

  private List<String> open(Deeds deeds) {
    List<String> open = new ArrayList<>();
    for (SettingsRead.Read read : deciding.values()) {
      Found declared = settings.look(read.setting(), read.at());
      String otherwise =
          declared.properties().stream()
              .flatMap(p -> p.getOrDefault("default", List.of()).stream())
              .findFirst()
              .map(value -> ", by default it is " + value)
              .orElse("");
      open.add("What `" + key(read) + "` is where this runs is not known" + otherwise + ".");
      open.addAll(declared.open());
    }
    if (deeds.all().isEmpty() && !deeds.unseen().isEmpty()) {
      List<String> names =
          deeds.unseen().stream().map(u -> "`" + u.callee() + "`").distinct().limit(3).toList();
      open.add("What " + String.join(", ", names) + " does was not seen.");
    }
    return open;
  }

  /** What models say of a library's function. */
  private @Nullable Found modelled(Spot callee, Expr expr) {
    List<String> effects = new ArrayList<>();
    List<Fact> says = new ArrayList<>();
    for (String name : lookup.libraryNames(callee.file(), callee.value(expr))) {
      for (Effect effect : lookup.models().call(name).effects()) {
        effects.add(effect.effect());
        says.add(callee.fact("`" + name + "` " + effect.says()));
      }
    }
    return effects.isEmpty()
        ? null
        : Found.one(says.stream().distinct().toList(), Map.of("effect", effects));
  }

  private Found missing(Spot callee, Expr expr) {
    for (String name : callee.value(expr).symbols().values()) {
      if (name.indexOf('.') > 0) {
        return Found.missing(settings.readings().missing().source(callee.file(), name));
      }
    }
    return Found.missing("What `" + callee.source() + "` is was not found out.");
  }
}
