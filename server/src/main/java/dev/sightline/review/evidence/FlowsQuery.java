package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Resolution;
import dev.sightline.model.Effect;
import dev.sightline.model.Setting;
import dev.sightline.review.Fact;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a value from where it is read: through variables, fields of the object at hand and
 * parameters of functions of the program, to the calls of libraries that get it.
 */
final class FlowsQuery {
  private static final int DEEPEST = 10;
  private static final int MOST = 60;
  private static final Set<String> PLAIN = Set.of("str", "int", "bool", "len", "repr", "print");

  private final SettingQuery settings;
  private final Lookup lookup;
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Set<Fact> governing = new LinkedHashSet<>();
  private final Set<String> reached = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<Step> work = new ArrayDeque<>();

  private record Step(Spot at, int depth) {}

  FlowsQuery(SettingQuery settings, Lookup lookup) {
    this.settings = settings;
    this.lookup = lookup;
  }

  Found look(Spot subject) {
    go(subject, 0);
    while (!work.isEmpty() && seen.size() < MOST) {
      Step step = work.poll();
      used(step.at, step.depth);
    }
    facts.addAll(governing);
    if (facts.isEmpty() && open.isEmpty()) {
      return new Found(List.of(), List.of(), List.of("Where it goes from here was not found out."));
    }
    Map<String, List<String>> properties = new HashMap<>();
    properties.put("reaches", List.copyOf(reached));
    return new Found(List.copyOf(facts), List.of(properties), List.copyOf(open));
  }

  private void go(Spot spot, int depth) {
    String key = spot.file().path() + ":" + spot.offset() + ":" + spot.node().span().length();
    if (depth <= DEEPEST && seen.add(key)) {
      work.add(new Step(spot, depth));
    }
  }

  /** What is done with a value where it stands. */
  private void used(Spot spot, int depth) {
    Node parent = parent(spot);
    switch (parent) {
      case Argument argument -> {
        if (parent(spot.with(argument)) instanceof Expr.Call call) {
          passed(spot.with(call), call, argument, depth);
        }
      }
      case Stmt.Assign a -> a.targets().forEach(target -> assigned(spot.with(target), depth));
      case Expr.Binary b -> go(spot.with(b), depth);
      case Expr.Conditional c when !c.test().span().equals(spot.node().span()) ->
          go(spot.with(c), depth);
      case null, default -> {}
    }
  }

  private static @Nullable Node parent(Spot spot) {
    for (Stmt statement : spot.file().tree().unit(spot.unit()).statements()) {
      Node found = parent(statement, spot.node());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @SuppressWarnings("ReferenceEquality") // identity is what is meant: this very node
  private static @Nullable Node parent(Node node, Node child) {
    Node[] found = new Node[1];
    node.forEachChild(inner -> {
      if (inner == child) {
        found[0] = node;
      } else if (found[0] == null && inner.span().contains(child.span())) {
        found[0] = parent(inner, child);
      }
    });
    return found[0];
  }

  private void assigned(Spot target, int depth) {
    if (target.node() instanceof Expr.Name name) {
      uses(target.file(), target.unit(), name.name(), depth + 1);
    } else if (target.node() instanceof Expr.Member m && m.object() instanceof Expr.Name self) {
      facts.add(target.fact("keeps it as `" + self.name() + "." + m.member().name() + "`"));
      int header = target.file().tree().parent(target.unit());
      int type = header < 0 ? -1 : target.file().tree().parent(header);
      for (int method : type < 0 ? List.<Integer>of() : target.file().tree().children(type)) {
        for (int body : target.file().tree().children(method)) {
          fields(target.file(), body, self.name() + "." + m.member().name(), depth + 1);
        }
      }
    }
  }

  private void uses(ProgramFile file, int unit, String name, int depth) {
    for (Stmt statement : file.tree().unit(unit).statements()) {
      visit(
          new Spot(file, unit, statement),
          node -> node instanceof Expr.Name n && n.name().equals(name),
          depth);
    }
  }

  private void fields(ProgramFile file, int unit, String path, int depth) {
    for (Stmt statement : file.tree().unit(unit).statements()) {
      visit(
          new Spot(file, unit, statement),
          node ->
              node instanceof Expr.Member m
                  && m.object() instanceof Expr.Name o
                  && path.equals(o.name() + "." + m.member().name()),
          depth);
    }
  }

  private void visit(Spot spot, java.util.function.Predicate<Node> wanted, int depth) {
    if (wanted.test(spot.node())) {
      go(spot, depth);
    } else {
      spot.node().forEachChild(child -> visit(spot.with(child), wanted, depth));
    }
  }

  /** A value is an argument of a call. */
  private void passed(Spot call, Expr.Call node, Argument argument, int depth) {
    Resolution target = target(call, node.callee());
    String name = Spot.clip(call.with(node.callee()).source());
    switch (target) {
      case Resolution.Function f -> into(call, f, argument, name, depth);
      case Resolution.Type t -> {
        if (lookup.resolve(t.file(), t.name() + ".__init__") instanceof Resolution.Function f) {
          into(call, f, argument, name, depth);
        }
      }
      case Resolution.Library library -> library(call, library.name(), name, depth);
      default -> {
        if (node.callee() instanceof Expr.Name n && PLAIN.contains(n.name())) {
          go(call, depth);
        }
      }
    }
  }

  private Resolution target(Spot call, Expr callee) {
    Resolution.Function function = settings.readings().function(call, callee);
    if (function != null) {
      return function;
    }
    Resolution own = own(call, callee);
    if (own != null) {
      return own;
    }
    for (String symbol : call.value(callee).symbols().values()) {
      Resolution found = lookup.resolve(call.file(), symbol);
      if (!(found instanceof Resolution.Unknown)) {
        return found;
      }
    }
    return lookup.resolve(call.file(), "");
  }

  /** The class of a class method, by the name of its first parameter. */
  private @Nullable Resolution own(Spot call, Expr callee) {
    int header = call.file().tree().parent(call.unit());
    if (!(callee instanceof Expr.Name name)
        || header < 0
        || !(call.file().tree().unit(header).statements().get(0) instanceof Stmt.FunctionDef f)
        || f.signature().parameters().isEmpty()) {
      return null;
    }
    boolean first =
        f.signature().parameters().get(0).name() instanceof Expr.Name n
            && n.name().equals(name.name());
    String type = call.file().values().classAround(header);
    return first && !type.isEmpty() ? lookup.resolve(call.file(), type) : null;
  }

  private void into(
      Spot call, Resolution.Function function, Argument argument, String written, int depth) {
    Parameter parameter = Bound.parameter(call, function, argument);
    if (parameter == null || !(parameter.name() instanceof Expr.Name name)) {
      return;
    }
    facts.add(call.fact("passes it to `" + written + "` as `" + name.name() + "`"));
    if (function.body() >= 0) {
      uses(function.file(), function.body(), name.name(), depth + 1);
    }
  }

  private void library(Spot call, String name, String written, int depth) {
    if (name.indexOf('.') < 0 || call.value((Expr) call.node()).constants().known()) {
      go(call, depth);
      return;
    }
    List<Effect> effects = lookup.models().call(name).effects();
    if (!effects.isEmpty() && effects.stream().allMatch(e -> e.effect().equals("logging"))) {
      return; // a name in the log changes nothing
    }
    effects.forEach(effect -> reached.add(effect.effect()));
    reached.add(name);
    String does = effects.isEmpty() ? "" : ", which " + effects.get(0).says();
    boolean known = lookup.models().hasLibrary(name.substring(0, name.indexOf('.')));
    if (!known && lookup.module(name.substring(0, name.lastIndexOf('.')), call.file()) == null) {
      open.add(settings.readings().missing().source(call.file(), name));
      return;
    }
    facts.add(call.fact("hands it to `" + written + "`" + does));
    for (Setting model :
        settings.index().models().of(Setting.How.GOVERNS, List.of(name), Picked.NO_CALLEE)) {
      governed(call, model);
    }
    go(call, depth + 1);
  }

  /** The settings of a library that decide what becomes of the value. */
  private void governed(Spot call, Setting model) {
    for (String module : model.files()) {
      ProgramFile file = lookup.module(module, call.file());
      if (file == null) {
        open.add(
            settings.readings().missing().source(call.file(), module + "." + model.read().get(0)));
        continue;
      }
      for (Declaration declaration : settings.index().of(file)) {
        if (model.read().contains(declaration.name())) {
          governing(declaration, model);
        }
      }
    }
  }

  private void governing(Declaration declaration, Setting model) {
    List<Fact> told = SettingWords.facts(declaration, settings.by(declaration.model()));
    Fact first = told.get(0);
    String says = first.says() + "; it decides " + model.setBy();
    governing.add(new Fact(first.path(), first.line(), first.text(), says));
    List<Fact> set = settings.set(declaration.model(), declaration.name());
    governing.addAll(set);
    if (set.isEmpty()) {
      open.add("What `" + declaration.name() + "` is where this runs is not known.");
    }
  }
}
