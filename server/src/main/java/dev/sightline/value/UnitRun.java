package dev.sightline.value;

import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the evaluator over one unit. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class UnitRun {

  /**
   * Where a unit stands.
   *
   * @param type qualified name of the class around it, or empty
   * @param header of the function whose body it is, or null
   */
  record Place(String type, Stmt.@Nullable FunctionDef header) {}

  /** What a unit outside functions leaves behind: by name, at its end and at any time. */
  record Exports(Map<String, Bound> end, Map<String, Bound> ever, Set<String> deleted) {
    static final Exports NONE = new Exports(Map.of(), Map.of(), Set.of());
  }

  private static final String TOO_BIG =
      "too many steps: values in it were only followed once, without constants";

  private final Environment environment;
  private final Unit unit;
  private final UnitFacts facts;
  private final Place place;

  UnitRun(Environment environment, Unit unit, UnitFacts facts, Place place) {
    this.environment = environment;
    this.unit = unit;
    this.facts = facts;
    this.place = place;
  }

  /** Runs a function's body. */
  UnitValues body(Frame.Globals scope) {
    try {
      return body(scope, false);
    } catch (Evaluator.Exhausted e) {
      return body(scope, true);
    }
  }

  private UnitValues body(Frame.Globals scope, boolean coarse) {
    Stmt.FunctionDef header = place.header();
    List<Parameter> parameters =
        header == null
            ? List.of()
            : environment.conventions().parameters(header, !place.type().isEmpty());
    Bindings bindings = facts.bindings().with(parameters);
    Scope locals = new Scope(Scope.Kind.FUNCTION, null, bindings.shared());
    Frame frame = new Frame(null, scope, locals, bindings);
    Evaluator evaluator = new Evaluator(environment, frame, unit.id(), coarse);
    evaluator.definitions.within(place.type());
    evaluator.enter(parameters, bindings, null);
    if (header != null
        && !place.type().isEmpty()
        && environment.conventions().receiver().isEmpty()) {
      String name = place.type().substring(place.type().lastIndexOf('.') + 1);
      Value type = scope.lookup(name);
      Value own = type == null ? Value.UNKNOWN : type;
      evaluator.definitions.receiver(header, place.type(), own);
    }
    evaluator.exec(unit.statements());
    if (evaluator.state.live()) {
      evaluator.outcomes(null, Value.NULL);
      evaluator.ends(null);
      frame.gives(Value.NULL);
    }
    Map<String, Value> exits = exits(evaluator, parameters);
    evaluator.inner.runDeferred(scope);
    Value result = frame.result == null ? Value.UNKNOWN : frame.result;
    return new UnitValues(evaluator.recorder, result, environment, exits, coarse ? TOO_BIG : null);
  }

  /** What was passed, wherever the function returns; nobody asks without labels. */
  private Map<String, Value> exits(Evaluator evaluator, List<Parameter> parameters) {
    State returned = evaluator.jumps.returned;
    boolean ends = evaluator.state.live() || returned != null;
    if (environment.semantics() == Semantics.NONE || !ends) {
      return Map.of();
    }
    State end = returned == null ? evaluator.state : evaluator.state.join(returned);
    Map<String, Value> exits = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Definitions.forEachName(
          parameter,
          name -> {
            if (facts.rebinds(name)) {
              return; // another object by now
            }
            Integer slot = evaluator.slotOf(name);
            State.Variable variable = slot == null ? null : end.get(slot);
            if (variable != null) {
              exits.put(name, variable.value());
            }
          });
    }
    return exits;
  }

  /** Runs code outside functions, and then the functions in it. */
  UnitValues statement(Frame.Globals now, Frame.Globals finished) {
    try {
      return statement(now, finished, false);
    } catch (Evaluator.Exhausted e) {
      return statement(now, finished, true);
    }
  }

  private UnitValues statement(Frame.Globals now, Frame.Globals finished, boolean coarse) {
    Evaluator evaluator = start(now, coarse);
    evaluator.exec(unit.statements());
    evaluator.inner.runDeferred(finished);
    return new UnitValues(
        evaluator.recorder, Value.UNKNOWN, environment, Map.of(), coarse ? TOO_BIG : null);
  }

  /** Runs code outside functions for what it binds. */
  Exports exports(Frame.Globals now) {
    try {
      return exports(now, false);
    } catch (Evaluator.Exhausted e) {
      return exports(now, true);
    }
  }

  private Exports exports(Frame.Globals now, boolean coarse) {
    Evaluator evaluator = start(now, coarse);
    evaluator.recorder.switchTo(false);
    evaluator.exec(unit.statements());
    Map<String, Bound> end = new LinkedHashMap<>();
    Map<String, Bound> ever = new LinkedHashMap<>();
    Set<String> deleted = new java.util.LinkedHashSet<>();
    for (Map.Entry<String, Integer> slot : evaluator.frame.scope.slots().entrySet()) {
      State.Variable variable = evaluator.state.get(slot.getValue());
      if (variable == null) {
        deleted.add(slot.getKey());
      } else {
        String name = slot.getKey();
        Bound last = Bound.of(name, variable.value());
        boolean assigned = evaluator.frame.isAssigned(slot.getValue());
        Value always = assigned ? evaluator.frame.ever(slot.getValue()) : last.value();
        end.put(name, last);
        ever.put(name, always.equals(last.value()) ? last : Bound.of(name, always));
      }
    }
    return new Exports(end, ever, deleted);
  }

  private Evaluator start(Frame.Globals now, boolean coarse) {
    boolean inClass = !place.type().isEmpty();
    Scope.Kind kind = inClass ? Scope.Kind.CLASS : Scope.Kind.MODULE;
    Scope scope = new Scope(kind, null, Set.of());
    Frame frame = new Frame(null, now, scope, facts.bindings());
    for (String name : facts.touched()) {
      if (now.lookup(name) != null && !environment.library().isBuiltin(name)) {
        frame.declare(scope, name);
      }
    }
    Evaluator evaluator = new Evaluator(environment, frame, unit.id(), coarse);
    evaluator.definitions.within(place.type());
    for (Map.Entry<String, Integer> slot : Map.copyOf(scope.slots()).entrySet()) {
      Value before = now.lookup(slot.getKey());
      if (before != null) {
        State.Variable variable = new State.Variable(before, null, null);
        evaluator.state = evaluator.state.with(slot.getValue(), variable);
      }
    }
    return evaluator;
  }
}
