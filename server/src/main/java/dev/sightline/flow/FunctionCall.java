package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.value.CallSite;
import dev.sightline.value.Names;
import dev.sightline.value.Semantics.Effect;
import dev.sightline.value.Semantics.Write;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call of a function or class of the program, by its summary. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record FunctionCall(
    Scene scene,
    CallSite site,
    Function function,
    Binding binding,
    boolean bound,
    Summary summary) {

  /** Of a function, or a method on what is before the dot. */
  static FunctionCall of(Scene scene, CallSite site, Function function) {
    boolean ofClass = isOfClass(site, function);
    boolean bound = function.hasOwnReceiver() || (function.takesReceiver() && !ofClass);
    Value given = site.receiver() == null ? Value.UNKNOWN : site.receiver();
    Value object = ofClass ? Value.UNKNOWN.withShape(given.shape()) : given;
    Value receiver = bound ? object : null;
    return of(scene, site, function, receiver);
  }

  static FunctionCall of(Scene scene, CallSite site, Function function, @Nullable Value receiver) {
    boolean exact = !scene.bare() && scene.context().isExact() && isSmall(function);
    if (exact && scene.file().isStatement(scene.unit(), site.call())) {
      FunctionCall general = of(scene, site, function, receiver, null);
      if (general.summary.doesNothing()) {
        return general;
      }
    }
    return of(scene, site, function, receiver, exact ? scene.context() : null);
  }

  private static FunctionCall of(
      Scene scene,
      CallSite site,
      Function function,
      @Nullable Value receiver,
      @Nullable Context caller) {
    Binding binding = Binding.of(function, receiver, site.syntax(), site.arguments(), caller);
    if (function.hasOwnReceiver()) {
      binding = new Binding(binding.context().within(scene.context()), binding.labels());
    }
    Summary summary = scene.summaries().of(function, binding.context(), scene.bare());
    return new FunctionCall(scene, site, function, binding, receiver != null, summary);
  }

  private static boolean isSmall(Function function) {
    int body = function.body();
    return body >= 0 && function.file().tree().unit(body).length() <= Summaries.EXACT_LENGTH;
  }

  /** {@code Class.method(object)}: the object is among the arguments. */
  private static boolean isOfClass(CallSite site, Function function) {
    Value receiver = site.receiver();
    return receiver != null
        && receiver.types().isEmpty()
        && (receiver.callable() != null || !receiver.symbols().isEmpty())
        && !function.isDecorated(List.of("classmethod"))
        && !function.definition().name().name().equals("__new__");
  }

  private Step step() {
    String name = UnitNames.plain(function.name());
    return new Step(scene.place(site.call()), "passed to " + name + "()", Step.Kind.STEP);
  }

  Effect effect(Value known) {
    Step step = step();
    Value given = summary.result().relabelled((path, labels) -> binding.inCaller(labels, step));
    boolean typed = given.types().isEmpty() && !known.types().isEmpty();
    return new Effect(typed ? given.withTypes(known.types()) : given, writes(step, 0), true);
  }

  /** What it leaves in things that functions share. */
  Map<Shared, Value> stores() {
    if (summary.stores().isEmpty()) {
      return Map.of();
    }
    Step step = step();
    Map<Shared, Value> stores = new LinkedHashMap<>();
    summary
        .stores()
        .forEach((shared, value) ->
            stores.put(shared, value.relabelled((path, l) -> binding.inCaller(l, step))));
    return stores;
  }

  /** Of {@code __init__} on a new object. */
  Effect created(Value object) {
    Value after = summary.exits().get(0);
    Step step = step();
    Value filled =
        after == null
            ? object
            : after.relabelled((path, l) -> binding.inCaller(l, step)).withTypes(object.types());
    return new Effect(filled, writes(step, 1), true);
  }

  private List<Write> writes(Step step, int first) {
    List<Write> writes = new ArrayList<>();
    summary
        .exits()
        .forEach((index, value) -> {
          Expr place = index < first ? null : place(index);
          if (place != null) {
            writes.add(new Write(place, after(index, value, step)));
          }
        });
    return writes;
  }

  /** What a parameter's value is for the caller after the call. */
  private Value after(int parameter, Value exit, Step step) {
    Value passed = passed(parameter);
    if (exit.shape() != null) {
      Value changed = exit.relabelled((path, l) -> binding.inCaller(l, step));
      return changed.types().isEmpty() ? changed.withTypes(passed.types()) : changed;
    }
    if (exit.isText() && passed.isText()) {
      return exit.relabelled((path, l) -> binding.inCaller(l, step)); // a text that changes
    }
    long safe = -1L;
    for (Mark mark : Taint.marks(exit.labels())) {
      safe &= mark.origin() instanceof Origin.Input ? mark.cleared() : -1L;
    }
    long cleared = safe == -1L ? 0 : safe & ~SinkKind.NORMALISED.bit();
    return passed.relabelled((path, l) -> Taint.map(l, m -> m.tested(cleared)));
  }

  private Value passed(int parameter) {
    if (bound && parameter == 0) {
      return site.receiver() == null ? Value.UNKNOWN : site.receiver();
    }
    Expr place = place(parameter);
    for (int i = 0; i < site.syntax().size(); i++) {
      if (site.syntax().get(i).value() == place) {
        return site.arguments().get(i);
      }
    }
    return Value.UNKNOWN;
  }

  /** The expression that a parameter got, if it can be written to. */
  @Nullable Expr place(int parameter) {
    if (bound && parameter == 0) {
      return receiverPlace();
    }
    List<Parameter> parameters = function.parameters();
    int position = bound ? parameter - 1 : parameter;
    String name =
        parameter < parameters.size() && parameters.get(parameter).name() instanceof Expr.Name n
            ? n.name()
            : "";
    int seen = 0;
    for (var argument : site.syntax()) {
      switch (argument.kind()) {
        case POSITIONAL -> {
          if (seen++ == position) {
            return argument.value();
          }
        }
        case NAMED -> {
          if (argument.name() != null && argument.name().name().equals(name)) {
            return argument.value();
          }
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  private @Nullable Expr receiverPlace() {
    if (function.hasOwnReceiver() && isImplicit()) {
      return implicitPlace();
    }
    if (!(site.call() instanceof Expr.Call c) || !(c.callee() instanceof Expr.Member m)) {
      return null;
    }
    boolean up = Symbols.lastName(m.object()).equals("super");
    return up && !scene.receiverName().isEmpty()
        ? new Expr.Name(scene.receiverName(), m.object().span())
        : m.object();
  }

  private boolean isImplicit() {
    return site.call() instanceof Expr.Call c && c.callee() instanceof Expr.Name;
  }

  /** The object at hand, if it is this that a method is called on by its name alone. */
  private @Nullable Expr implicitPlace() {
    Function around = scene.function();
    boolean own =
        around != null
            && site.receiver() != null
            && around.type().equals(site.receiver().types().single());
    return own ? new Expr.Name(scene.receiverName(), site.call().span()) : null;
  }

  /** A new object of a class of the program. */
  static Value object(Resolution.Type type) {
    Shape shape = Shape.open(Shape.Kind.OBJECT);
    boolean open = type.file().values().conventions().hasImplicitMembers();
    Shape made = open ? shape.with(Dispatch.MADE_OF, Value.ofSymbol(type.name())) : shape;
    return Value.UNKNOWN.withTypes(Names.of(type.name())).withShape(made);
  }
}
