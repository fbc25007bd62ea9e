package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.Arguments;
import dev.sightline.model.CallModel;
import dev.sightline.model.EntryPoint;
import dev.sightline.model.Sink;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Partials;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for sinks in an evaluated unit, and tells what reaches them. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class SinkScan {
  private static final int MOST = 80;

  private final Scene scene;
  private final Evaluated evaluated;
  private final Targets targets;
  private final List<Hit> hits = new ArrayList<>();
  private boolean inner;

  SinkScan(Scene scene, Evaluated evaluated) {
    this.scene = scene;
    this.evaluated = evaluated;
    this.targets = new Targets(scene.symbols(), scene.file());
  }

  /** One hit for each sink, kind and origin. */
  List<Hit> hits() {
    Unit unit = scene.file().tree().unit(scene.unit());
    unit.statements().forEach(this::visit);
    return List.copyOf(hits);
  }

  private void visit(Node node) {
    switch (node) {
      case Expr.Call c -> call(c, c.callee(), c.arguments());
      case Expr.New n -> call(n, n.type(), n.arguments());
      case Stmt.Assign a -> assigned(a);
      case Stmt.Return r when r.value() != null && !inner -> returned(r.value());
      default -> {}
    }
    boolean before = inner;
    inner |= node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda;
    node.forEachChild(this::visit);
    inner = before;
  }

  private void call(Expr call, Expr callee, List<Argument> arguments) {
    if (!evaluated.live(callee)) { // the call itself may end the path
      return;
    }
    CallSite site = site(call, callee, arguments);
    List<Resolution> all = targets.of(site);
    for (Resolution target : all) {
      switch (target) {
        case Function f -> passed(FunctionCall.of(scene, site, f), call);
        case Resolution.Type t -> created(t, site);
        case Resolution.Library l -> {
          modelled(site, scene.models().of(l.name()));
          callbacks(l.name(), site);
        }
        default -> {}
      }
    }
    boolean named = all.stream().anyMatch(t -> t instanceof Resolution.Library l && isModelled(l));
    if (all.isEmpty()) {
      callbacks(Symbols.lastName(call), site);
      FunctionCall object = new Protocols(scene, new Stores(scene)).called(site);
      if (object != null) {
        passed(object, call);
      }
    }
    if (!named && all.stream().noneMatch(t -> t instanceof Function)) {
      modelled(site, scene.models().ofMethod(call));
    }
  }

  /** Of a function that is called by the one that it is passed to. */
  private void callbacks(String name, CallSite site) {
    Callbacks made = Callbacks.of(name, site);
    for (Resolution target : made == null ? List.<Resolution>of() : targets.of(made.site())) {
      if (made != null && target instanceof Function f) {
        passed(FunctionCall.of(scene, made.site(), f), site.call());
      } else if (made != null && target instanceof Resolution.Library l) {
        modelled(made.site(), scene.models().of(l.name()));
      }
    }
  }

  private boolean isModelled(Resolution.Library library) {
    CallModel model = scene.models().of(library.name());
    boolean moves = !model.propagators().isEmpty() || !model.sanitizers().isEmpty();
    return moves || !model.sinks().isEmpty();
  }

  private CallSite site(Expr call, Expr callee, List<Argument> arguments) {
    Value receiver =
        callee instanceof Expr.Member m ? evaluated.value(m.object()) : evaluated.receiver(call);
    List<Value> values = arguments.stream().map(a -> evaluated.value(a.value())).toList();
    return Partials.opened(
        new CallSite(call, arguments, evaluated.value(callee), receiver, values));
  }

  private void created(Resolution.Type type, CallSite site) {
    fields(type, site);
    Value object = FunctionCall.object(type);
    for (Function init : targets.constructors(type, site)) {
      passed(FunctionCall.of(scene, site, init, object), site.call());
    }
  }

  /** An object made of whatever fields a dictionary names: of a library's kind of class, or not. */
  private void fields(Resolution.Type type, CallSite site) {
    boolean known = false;
    for (String base : isSpread(site) ? scene.symbols().libraries(type) : List.<String>of()) {
      CallModel model = scene.models().of(base);
      known |= !model.isEmpty();
      modelled(site, model);
    }
    if (!known) {
      fields(site);
    }
  }

  /** Of a class of which nothing is known but that somebody outside names its fields. */
  private void fields(CallSite site) {
    for (Models.Part part : Models.parts(Arguments.SPREAD, site)) {
      Place place = scene.place(site.call());
      String note = "if some field is not for the sender to set";
      Step asked = new Step(place, note, Step.Kind.ASSUMPTION);
      Value doubtful = part.value().relabelled((p, l) -> Taint.map(l, m -> m.then(asked)));
      Models.Part given = new Models.Part(doubtful, part.expr());
      reaches(SinkKind.MASS_ASSIGNMENT, "sets the fields that it names", given, site.call());
    }
  }

  private static boolean isSpread(CallSite site) {
    return site.syntax().stream().anyMatch(a -> a.kind() == Argument.Kind.KEYED_SPREAD);
  }

  /** Sinks inside a callee that what is passed to it reaches. */
  private void passed(FunctionCall call, Expr at) {
    Place place = scene.place(at);
    String name = UnitNames.plain(call.function().name());
    Step step = new Step(place, "passed to " + name + "()", Step.Kind.STEP);
    for (Hit inside : call.summary().hits()) {
      if (inside.mark().origin() instanceof Origin.Input input) {
        for (Mark mark : call.binding().passed(input, inside.mark(), step)) {
          if (mark.harms(inside.kind())) {
            add(new Hit(inside.kind(), place, inside.sink(), inside.says(), mark));
          }
        }
      }
    }
  }

  private void modelled(CallSite site, CallModel model) {
    for (Sink sink : model.sinks()) {
      boolean page = !sink.kind().equals("html") || !Answers.isOther(site.arguments());
      if (sink.access() == Sink.Access.CALL && page && Models.hold(sink.when(), site)) {
        for (Models.Part part : Models.parts(sink.argument(), site)) {
          reaches(sink, part.value(), part.expr(), site.call());
        }
      }
    }
  }

  private void reaches(Sink sink, Value value, Expr expr, Expr at) {
    SinkKind kind = SinkKind.of(sink.kind()).orElse(null);
    if (kind != null) {
      reaches(kind, sink.says(), new Models.Part(value, expr), at);
    }
  }

  private void reaches(SinkKind kind, String says, Models.Part part, Expr at) {
    Place place = scene.place(at);
    String name = at instanceof Expr.Call c ? Symbols.lastName(c.callee()) + "()" : "";
    String told = says.isEmpty() ? name : name.isEmpty() ? says : name + ": " + says;
    Step step = new Step(place, told.isEmpty() ? "the sink" : told, Step.Kind.SINK);
    for (Harm.Reached reached : Harm.of(kind, part.value())) {
      for (Mark mark : Taint.marks(reached.labels())) {
        if (mark.harms(reached.kind())) {
          add(new Hit(reached.kind(), place, place, told, mark.then(step)));
        }
      }
    }
  }

  private void assigned(Stmt.Assign assign) {
    Expr value = assign.value();
    if (value == null || !evaluated.live(value)) {
      return;
    }
    for (Expr target : assign.targets()) {
      Expr object =
          switch (target) {
            case Expr.Index i -> i.object();
            case Expr.Member m -> m.object();
            default -> null;
          };
      if (object != null) {
        assigned(object, target, value);
      }
    }
  }

  /** What is put under a key of headers, with the key. */
  private Value keyed(Sink sink, Expr target, Value value) {
    boolean headers = sink.kind().endsWith("header");
    Constant key =
        headers && target instanceof Expr.Index i
            ? evaluated.value(i.subscripts().get(0)).constants().single()
            : null;
    return key == null
        ? value
        : Value.ofShape(Shape.of(Shape.Kind.MAP, Map.of(key, value), null, true));
  }

  /** Where trusted data is kept, a name from outside does harm too. */
  private void key(Sink sink, Expr target) {
    if (sink.kind().equals("trust-boundary") && target instanceof Expr.Index i) {
      Expr key = i.subscripts().get(0);
      reaches(sink, evaluated.value(key), key, target);
    }
  }

  private void assigned(Expr object, Expr target, Expr value) {
    Value held = evaluated.value(object);
    List<String> names = new ArrayList<>(held.symbols().values());
    names.addAll(held.types().values());
    if (target instanceof Expr.Member m) {
      List.copyOf(names).forEach(n -> names.add(n + "." + m.member().name()));
    }
    if (object instanceof Expr.Member m && names.isEmpty()) {
      for (Sink sink :
          scene.models().set().method(m.member().name(), Symbols.lastName(m.object())).sinks()) {
        if (sink.access() == Sink.Access.ASSIGNED) {
          reaches(sink, keyed(sink, target, evaluated.value(value)), value, target);
          key(sink, target);
        }
      }
    }
    for (String name : names) {
      String known = scene.resolve(name) instanceof Resolution.Library l ? l.name() : name;
      for (Sink sink : scene.models().of(known).sinks()) {
        if (sink.access() == Sink.Access.ASSIGNED) {
          reaches(sink, keyed(sink, target, evaluated.value(value)), value, target);
          key(sink, target);
        }
      }
    }
  }

  /** What an entry point gives goes back to whoever called it. */
  private void returned(@Nullable Expr value) {
    if (value == null || scene.function() == null || !evaluated.live(value)) {
      return;
    }
    Value given = evaluated.value(value);
    for (EntryPoint point : scene.summaries().entry(scene.function()).points()) {
      String says = "sent back by " + point.says();
      Answers.of(point, given)
          .forEach((kind, body) -> reaches(kind, says, new Models.Part(body, value), value));
    }
  }

  private void add(Hit hit) {
    for (int i = 0; i < hits.size(); i++) {
      Hit known = hits.get(i);
      if (known.sameAs(hit)) {
        hits.set(
            i, new Hit(hit.kind(), hit.at(), hit.sink(), hit.says(), known.mark().or(hit.mark())));
        return;
      }
    }
    if (hits.size() < MOST) {
      hits.add(hit);
    }
  }
}
