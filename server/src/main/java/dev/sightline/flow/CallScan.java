package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.flow.UnitCalls.Act;
import dev.sightline.flow.UnitCalls.Edge;
import dev.sightline.flow.UnitCalls.How;
import dev.sightline.flow.UnitCalls.Unseen;
import dev.sightline.model.CallModel;
import dev.sightline.model.Effect;
import dev.sightline.model.EntryPoint;
import dev.sightline.model.Source;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Value;
import dev.sightline.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the calls and reads of evaluated units: where they lead, and what models say of them.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class CallScan {
  private final Callees callees;
  private final List<Act> acts = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Unseen> unseen = new ArrayList<>();
  private Scene scene;
  private Values values;
  private int calls;

  /** Begins with one unit; others may be added. */
  CallScan(Scene scene, Values values) {
    this.scene = scene;
    this.values = values;
    this.callees = new Callees(scene.summaries(), scene.file());
  }

  UnitCalls found(List<Edge> imports, List<UnitCalls.Missing> missing) {
    List<Edge> all = new ArrayList<>(imports);
    all.addAll(edges);
    return new UnitCalls(acts, all, unseen, missing, calls);
  }

  /** Looks at a whole unit. */
  void unit(Scene in, Values evaluated) {
    scene = in;
    values = evaluated;
    in.file().tree().unit(in.unit()).statements().forEach(this::visit);
  }

  /** Looks at what stands above a function and so around its calls. */
  void decorators(Scene in, Values evaluated, List<Decorator> decorators) {
    scene = in;
    values = evaluated;
    for (Decorator decorator : decorators) {
      Expr callee = decorator.expr() instanceof Expr.Call c ? c.callee() : decorator.expr();
      for (Resolution target : callees.of(values.value(callee))) {
        if (target instanceof Function f) {
          edge(callee, Written.of(callee), f, How.DECORATOR);
        }
      }
    }
  }

  private void visit(Node node) {
    switch (node) {
      case Expr.Call c -> call(c, c.callee(), c.arguments());
      case Expr.New n -> call(n, n.type(), n.arguments());
      case Expr.Member m -> read(m);
      case Expr.Name n -> read(n);
      case Decorator d when !(d.expr() instanceof Expr.Call) ->
          called(d.expr(), d.expr(), List.of());
      default -> node.forEachChild(this::visit);
    }
  }

  private void call(Expr call, Expr callee, List<Argument> arguments) {
    if (callee instanceof Expr.Member m) {
      visit(m.object());
    } else if (!(callee instanceof Expr.Name)) {
      visit(callee);
    }
    arguments.forEach(a -> visit(a.value()));
    if (!isLive(callee)) {
      return;
    }
    called(call, callee, arguments);
  }

  private boolean isLive(Expr callee) {
    return values instanceof Evaluated e ? e.live(callee) : values.reachable(callee);
  }

  private void called(Expr call, Expr callee, List<Argument> arguments) {
    calls++;
    Value value = values.value(callee);
    Called site = new Called(callee, Written.of(callee), arguments);
    boolean known = callees.isInside(value);
    List<Resolution> targets = callees.of(value);
    for (Resolution target : targets) {
      known |= leads(site, target);
    }
    known = known || (targets.isEmpty() && byName(site, call));
    if (!known) {
      unseen.add(
          new Unseen(at(callee), site.written, isPart(callee) ? "" : callees.library(value)));
    }
    for (Argument argument : arguments) {
      handed(argument.value());
      objects(site, argument.value());
    }
  }

  /** Of what an object of the file's own keeps, nobody can tell by its class's bases. */
  private boolean isPart(Expr callee) {
    return callee instanceof Expr.Member m
        && m.object() instanceof Expr.Member inner
        && inner.object() instanceof Expr.Name n
        && n.name().equals(scene.receiverName());
  }

  /** What is called, as it is written, and with what. */
  private record Called(Expr callee, String written, List<Argument> arguments) {}

  /** An object whose class fills in one of a library is called back by the library. */
  private void objects(Called site, Expr argument) {
    if (site.written.equals("super")) {
      return;
    }
    for (Function method : callees.callbacks(values.value(argument))) {
      edge(argument, Written.of(argument), method, How.OBJECT);
    }
  }

  /** Where a call of something leads; whether it is known. */
  private boolean leads(Called site, Resolution target) {
    return switch (target) {
      case Function f -> {
        edge(site.callee, site.written, f, How.CALL);
        yield true;
      }
      case Resolution.Type t -> {
        leads(site, callees.constructor(t));
        yield true;
      }
      case Resolution.Library l -> library(site, l.name());
      default -> false;
    };
  }

  private void edge(Expr at, String written, Function to, How how) {
    edges.add(new Edge(at(at), written, Callees.key(to), how));
  }

  /** Where something is named: of a chain over several lines its last part. */
  private Place at(Expr expr) {
    return switch (expr) {
      case Expr.Member m -> scene.place(m.member().span());
      case Expr.Call c -> at(c.callee());
      default -> scene.place(expr);
    };
  }

  private boolean library(Called site, String name) {
    for (EntryPoint point : scene.models().set().registeredBy(name)) {
      String says = "what reaches " + (point.says().isEmpty() ? "a callback" : point.says());
      acts.add(new Act(at(site.callee), site.written, name, true, point.kind(), says));
    }
    CallModel model = scene.models().of(name);
    if (model(site, name, model)) {
      return true;
    }
    Resolution source = callees.source(name);
    if (source instanceof Function || source instanceof Resolution.Type) {
      return leads(site, source);
    }
    return !model.isEmpty() || callees.isTyped(name);
  }

  /** Notes what a model says of a call; whether it says what the call does. */
  private boolean model(Called site, String name, CallModel model) {
    Place place = at(site.callee);
    for (Effect effect : model.effects()) {
      if (!effect.effect().equals(Effect.NONE) && !isNamed(site, effect.effect())) {
        acts.add(new Act(place, site.written, name, false, effect.effect(), effect.says()));
      }
    }
    for (Source source : model.sources()) {
      if (!UnitTaint.isRead(source)) {
        acts.add(new Act(place, site.written, name, true, source.kind(), source.says()));
      }
    }
    return !model.effects().isEmpty();
  }

  /** Whether what is reached, imported or run stands in the code: then nothing decides later. */
  private boolean isNamed(Called site, String effect) {
    int position =
        switch (effect) {
          case "dynamic-import", "dynamic-code" -> 0;
          case "reflection" -> 1;
          default -> -1;
        };
    return position >= 0
        && position < site.arguments.size()
        && values.value(site.arguments.get(position).value()).constants().text() != null;
  }

  /** By the name of a method alone, where nothing is known of its object. */
  private boolean byName(Called site, Expr call) {
    CallModel model = scene.models().ofMethod(call);
    boolean told = !model.isEmpty() && model(site, site.written, model);
    return told
        || (site.callee instanceof Expr.Member m
            && (scene.models().isOfContainers(m.member().name()) || isUpwards(m)));
  }

  /** {@code super().__init__}: what no class above has is the object's own. */
  private static boolean isUpwards(Expr.Member callee) {
    return callee.member().name().equals("__init__")
        && callee.object() instanceof Expr.Call c
        && c.callee() instanceof Expr.Name n
        && n.name().equals("super");
  }

  /** A function that is passed on may be called by whoever gets it. */
  private void handed(Expr argument) {
    if (argument instanceof Expr.Name || argument instanceof Expr.Member) {
      for (Resolution target : callees.of(values.value(argument))) {
        if (target instanceof Function f) {
          edge(argument, Written.of(argument), f, How.HANDED);
        }
      }
    }
  }

  /** The longest name that a model knows as a source. */
  private void read(Expr whole) {
    if (!isLive(whole)) {
      return;
    }
    Expr part = whole;
    while (!readOf(whole, part)) {
      if (!(part instanceof Expr.Member m)) {
        return;
      }
      part = m.object();
      if (!(part instanceof Expr.Member || part instanceof Expr.Name)) {
        visit(part);
        return;
      }
    }
  }

  /** The names that something goes by: to flow it may be a value by then. */
  private Set<String> names(Expr part) {
    Values plain = scene.file().values().of(scene.unit());
    Set<String> names = new LinkedHashSet<>(plain.value(part).symbols().values());
    names.addAll(values.value(part).symbols().values());
    if (part instanceof Expr.Member m) {
      for (String type : values.value(m.object()).types().values()) {
        names.add(type + "." + m.member().name());
      }
    }
    return names;
  }

  private boolean readOf(Expr whole, Expr part) {
    boolean found = false;
    for (String symbol : names(part)) {
      String name = callees.modelName(symbol);
      for (Source source : scene.models().of(name).sources()) {
        boolean all = part == whole && source.kind().equals("config"); // to read none of them yet
        if (UnitTaint.isRead(source) && !all) {
          acts.add(new Act(at(whole), Written.of(whole), name, true, source.kind(), source.says()));
          found = true;
        }
      }
    }
    return found || (part instanceof Expr.Member m && byName(m));
  }

  /** A member of an object of which nothing is known but what the code calls it. */
  private boolean byName(Expr.Member member) {
    boolean found = false;
    if (values.value(member).symbols().isEmpty()) {
      String object = Symbols.lastName(member.object());
      for (Source source : scene.models().set().method(member.member().name(), object).sources()) {
        if (UnitTaint.isRead(source)) {
          String written = Written.of(member);
          Place at = at(member);
          acts.add(new Act(at, written, written, true, source.kind(), source.says()));
          found = true;
        }
      }
    }
    return found;
  }
}
