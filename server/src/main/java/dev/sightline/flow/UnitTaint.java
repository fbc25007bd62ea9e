package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.CallModel;
import dev.sightline.model.Model;
import dev.sightline.model.SinkKind;
import dev.sightline.model.Source;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Parameter;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Labels;
import dev.sightline.value.Names;
import dev.sightline.value.Semantics;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Taint, for the evaluation of one unit. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class UnitTaint implements Semantics {
  private final Scene scene;
  private final Targets targets;
  private final SharedReads shared;
  private final Stores stores;
  private final Protocols protocols;
  private final Imported imported;
  private final Guards guards;
  private final IdentityHashMap<Parameter, Integer> parameters = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, CallSite> sites = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Value> values = new IdentityHashMap<>();
  private final Map<Integer, Value> given = new HashMap<>();
  private final Map<Integer, Long> whenTrue = new HashMap<>();
  private final Map<Integer, Long> whenFalse = new HashMap<>();
  private final Entry entry;

  /** Whether what is called somewhere hangs on what is passed. */
  private boolean open;

  /** The object that a method works on, as last seen. */
  private @Nullable Value receiver;

  UnitTaint(Scene scene, Entry entry) {
    this.scene = scene;
    this.entry = entry;
    this.targets = new Targets(scene.symbols(), scene.file());
    this.shared = new SharedReads(scene);
    this.stores = new Stores(scene);
    this.protocols = new Protocols(scene, stores);
    this.imported = new Imported(scene, values, shared);
    this.guards = new Guards(scene, targets, sites, values);
    if (scene.function() != null) {
      List<Parameter> all = scene.function().parameters();
      for (int i = 0; i < all.size(); i++) {
        parameters.put(all.get(i), i);
      }
    }
  }

  @Override
  public Value parameter(Parameter parameter, Value value) {
    Integer index = parameters.get(parameter);
    if (index == null || index >= scene.context().values().size()) {
      return value;
    }
    Value known = scene.context().values().get(index);
    Value merged = known.types().isEmpty() ? known.withTypes(value.types()) : known;
    merged = merged.shape() == null ? merged.withShape(value.shape()) : merged;
    merged = merged.symbols().isEmpty() ? merged.withSymbols(value.symbols()) : merged;
    merged =
        merged.callable() == null && value.callable() != null
            ? merged.withCallable(value.callable())
            : merged;
    Value started = entry.parameter(scene, index, parameter, fields(closed(merged)));
    given.put(index, started);
    receiver = index == 0 && !scene.receiverName().isEmpty() ? started : receiver;
    return started;
  }

  /** One of the objects of an enumeration is nobody's choice of text. */
  private Value closed(Value value) {
    String type = value.types().single();
    return type != null
            && !scene.bare()
            && value.shape() == null
            && scene.resolve(type) instanceof Resolution.Type t
            && Enums.isEnum(scene, t)
        ? value.withLabels(Labels.NONE)
        : value;
  }

  /** What a parameter started with; unknown if there is none at this position. */
  Value given(int parameter) {
    return given.getOrDefault(parameter, Value.UNKNOWN);
  }

  /** By position, what was passed as the function leaves it, where that is something else. */
  Map<Integer, Value> exits(Evaluated evaluated) {
    Map<Integer, Value> exits = new HashMap<>();
    parameters.forEach((parameter, index) -> {
      boolean plain = parameter.kind() == Parameter.Kind.PLAIN;
      if (plain && parameter.name() instanceof Expr.Name n) {
        Value exit = evaluated.exit(n.name());
        if (exit != null && !exit.equals(given(index))) {
          exits.put(index, exit);
        }
      }
    });
    return exits;
  }

  @Override
  public void returns(boolean outcome, java.util.function.Function<String, Value> variables) {
    Map<Integer, Long> masks = outcome ? whenTrue : whenFalse;
    parameters.forEach((parameter, index) -> {
      if (parameter.name() instanceof Expr.Name n) {
        long safe = safe(index, variables.apply(n.name()));
        masks.merge(index, safe, (a, b) -> a & b);
      }
    });
  }

  private static long safe(int index, Value value) {
    long safe = -1L;
    for (Mark mark : Taint.marks(ModelCall.live(value))) {
      boolean passed = mark.origin() instanceof Origin.Input i && i.parameter() == index;
      safe &= passed ? mark.cleared() : -1L;
    }
    return safe & ~SinkKind.NORMALISED.bit();
  }

  boolean open() {
    return open;
  }

  private static boolean isInput(Value value) {
    return Taint.marks(value.labels()).stream().anyMatch(m -> m.origin() instanceof Origin.Input);
  }

  /** By position, bits of the kinds for which a parameter is safe if the function says so. */
  Map<Integer, Long> safeIf(boolean outcome) {
    Map<Integer, Long> masks = new HashMap<>(outcome ? whenTrue : whenFalse);
    masks.values().removeIf(mask -> mask == 0);
    return masks;
  }

  /** An object of a class of the program holds what the methods of its class put into it. */
  private Value fields(Value object) {
    String type = object.types().single();
    return type == null || scene.bare() || object.shape() != null || object.constants().known()
        ? object
        : scene.summaries().fields(scene.file(), type, object);
  }

  @Override
  public Value evaluated(Expr expr, Value value) {
    Value used =
        switch (expr) {
          case Expr.Name e -> imported.read(e, value);
          case Expr.Member e -> imported.read(e, value);
          case Expr.Index e -> new Pieces(values).of(e, subscript(e, value));
          case Expr.Binary e when e.operator() == Operator.DIVIDE ->
              operated(value, e.left(), "__truediv__");
          case Expr.Call e when value.shape() == null && !value.types().isEmpty() -> fields(value);
          default -> value;
        };
    values.put(expr, used);
    if (expr instanceof Expr.Name n && n.name().equals(scene.receiverName())) {
      receiver = used;
    }
    return used;
  }

  private Value subscript(Expr.Index index, Value value) {
    Value object = values.getOrDefault(index.object(), Value.UNKNOWN);
    List<Value> keys =
        index.subscripts().stream().map(k -> values.getOrDefault(k, Value.UNKNOWN)).toList();
    Value given = protocols.subscript(index, object, keys);
    return given == null ? operated(value, index.object(), "__getitem__") : given;
  }

  @Override
  public Value entered(Expr context, Value value) {
    Expr callee = context instanceof Expr.Call c ? c.callee() : context;
    return protocols.entered(context, value, values.getOrDefault(callee, Value.UNKNOWN));
  }

  /** What an operator of an object gives, as models say. */
  private Value operated(Value value, Expr object, String method) {
    Value operand = values.get(object);
    String type = operand == null ? null : operand.types().single();
    String given = type == null ? null : scene.models().set().resultType(type + "." + method);
    return given == null || !value.types().isEmpty() || value.constants().known()
        ? value
        : value.withTypes(Names.of(given));
  }

  @Override
  public Value global(String name, Value value) {
    return shared.variable(name, value);
  }

  @Override
  public void stored(Expr place, Value value) {
    stores.keep(place, value, e -> values.getOrDefault(e, Value.UNKNOWN));
  }

  /** What is left in things that functions share. */
  Map<Shared, Value> stores() {
    return stores.all();
  }

  @Override
  public Labels derived(Expr expr, List<Value> inputs) {
    return new Derivation(scene, expr).of(inputs);
  }

  @Override
  public Effect called(CallSite site, Value result) {
    sites.put(site.call(), site);
    if (site.callee().symbols().contains("super") && site.arguments().isEmpty()) {
      return Effect.of(upwards(result));
    }
    List<Resolution> all = targets.of(site);
    FunctionCall object = all.isEmpty() ? protocols.called(site) : null;
    if (object != null) {
      open |= object.summary().open();
      stores.keep(object);
      return object.effect(result);
    }
    if (all.isEmpty()) {
      return callbacks(Symbols.lastName(site.call()), site, unknown(site, result));
    }
    Effect effect = null;
    for (Resolution target : all) {
      Effect one = called(site, result, target);
      effect = effect == null ? one : join(effect, one);
    }
    return effect == null ? unknown(site, result) : effect;
  }

  /** {@code super()}: the same object, seen as one of the classes above. */
  private Value upwards(Value result) {
    String type = scene.file().values().classAround(scene.unit());
    Value self = receiver == null ? result : receiver;
    return type.isEmpty() ? self : self.withTypes(Names.of(Symbols.superOf(type)));
  }

  private static Effect join(Effect a, Effect b) {
    List<Write> writes = new ArrayList<>(a.writes());
    for (Write write : b.writes()) {
      writes.removeIf(w -> w.place() == write.place());
      Value both =
          a.writes().stream()
              .filter(w -> w.place() == write.place())
              .findFirst()
              .map(w -> w.value().join(write.value()))
              .orElse(write.value());
      writes.add(new Write(write.place(), both));
    }
    return new Effect(a.result().join(b.result()), writes, a.complete() && b.complete());
  }

  private Effect called(CallSite site, Value result, Resolution target) {
    return switch (target) {
      case Function f -> {
        FunctionCall call = FunctionCall.of(scene, site, f);
        open |= call.summary().open();
        stores.keep(call);
        yield call.effect(result);
      }
      case Resolution.Type type -> created(site, type);
      case Resolution.Library library ->
          callbacks(library.name(), site, library(site, result, library.name()));
      default -> unknown(site, result);
    };
  }

  /** With what a function does that is called by the one that it is passed to. */
  private Effect callbacks(String name, CallSite site, Effect effect) {
    Callbacks made = Callbacks.of(name, site);
    open |= made != null && isInput(made.site().callee());
    if (made == null || targets.of(made.site()).isEmpty()) {
      return effect;
    }
    Value given = called(made.site(), Value.UNKNOWN).result();
    sites.put(site.call(), site);
    Value result = made.result(given);
    return result == null ? effect : new Effect(result, effect.writes(), effect.complete());
  }

  private Effect created(CallSite site, Resolution.Type type) {
    if (Enums.isEnum(scene, type)) {
      return Effect.of(Value.ofType(type.name()));
    }
    Value object = FunctionCall.object(type);
    Effect made = null;
    for (Function init : targets.constructors(type, site)) {
      FunctionCall call = FunctionCall.of(scene, site, init, object);
      open |= call.summary().open();
      stores.keep(call);
      Effect one = call.created(object);
      made = made == null ? one : join(made, one);
    }
    if (made != null) {
      return made;
    }
    Value filled = DataClasses.fill(scene, type, site, object);
    return new Effect(
        filled == null ? object.plusLabels(derived(site.call(), site.inputs())) : filled,
        List.of(),
        true);
  }

  private Effect library(CallSite site, Value result, String name) {
    return isModelled(name)
        ? new LibraryCall(scene, site, name).effect(result)
        : unknown(site, result);
  }

  Targets targets() {
    return targets;
  }

  /** Whether models, or the language, say something of what a name calls. */
  boolean isModelled(String name) {
    return Models.isOfLanguage(name)
        || scene.models().set().resultType(name) != null
        || scene.models().set().made(name).stream().anyMatch(Model.Made::ofReceiver)
        || !scene.models().of(name).isHarmlessAlone();
  }

  /** What the component of an object holds that is read by a method of its name. */
  private static @Nullable Value held(CallSite site, String name) {
    Value receiver = site.receiver();
    Shape shape = receiver == null ? null : receiver.shape();
    return shape == null || shape.kind() != Shape.Kind.OBJECT || !site.arguments().isEmpty()
        ? null
        : shape.entries().get(Constant.text(name));
  }

  /** A callee of which nothing is known hands on what it is given: that is an assumption. */
  private Effect unknown(CallSite site, Value result) {
    open |= isInput(site.callee()) || (site.receiver() != null && isInput(site.receiver()));
    CallModel model = scene.models().ofMethod(site.call());
    if (!model.isEmpty()) {
      ModelCall call = new ModelCall(scene, site, model);
      return new Effect(result.plusLabels(call.result()), call.writes());
    }
    String name = Symbols.lastName(site.call());
    Value held = held(site, name);
    Value told = held == null ? Enums.choice(scene, site, result) : held;
    if (told != null) {
      return Effect.of(told);
    }
    Labels carried = derived(site.call(), site.arguments());
    Labels own = site.receiver() == null ? Labels.NONE : ModelCall.live(site.receiver());
    boolean common = site.receiver() != null && scene.models().isCommon(name);
    if (carried == Labels.NONE || common) {
      return Effect.of(result.plusLabels(own).plusLabels(carried));
    }
    String note =
        "assumed to hand it on: " + (name.isEmpty() ? "the callee" : name + "()") + " was not seen";
    Step step = new Step(scene.place(site.call()), note, Step.Kind.ASSUMPTION);
    return Effect.of(result.plusLabels(own).plusLabels(Taint.map(carried, m -> m.then(step))));
  }

  @Override
  public Value refined(Guard guard, Value value) {
    return guards.refined(guard, value);
  }

  /** Whether reading a name or member is a source by itself. */
  static boolean isRead(Source source) {
    return source.access() == Source.Access.VALUE;
  }
}
