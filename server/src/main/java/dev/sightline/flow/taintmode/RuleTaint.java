package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.SpotMap.Aspect;
import dev.sightline.flow.taintmode.SpotMap.Use;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.value.CallSite;
import dev.sightline.value.Labels;
import dev.sightline.value.Semantics;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The taint of one rule, for the evaluation of one unit, or of the code outside functions. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class RuleTaint implements Semantics {
  /** Holds what taints the flow of control; no name of a language has a space. */
  private static final Expr.Name CONTROL = new Expr.Name(" control", new Span(0, 0));

  private final SpotMap spots;
  private final Assumptions assumptions;
  private final @Nullable Integer base;

  /** What propagators bring to expressions that are evaluated later. */
  private final IdentityHashMap<Expr, Labels> brought = new IdentityHashMap<>();

  private final Map<Integer, Labels> controlled = new HashMap<>();
  private final IdentityHashMap<Stmt, Labels> endings = new IdentityHashMap<>();
  private Labels atEnd = Labels.NONE;

  /**
   * @param base absolute offset of the unit; null if there are several
   */
  RuleTaint(TaintRule rule, SpotMap spots, @Nullable Integer base) {
    this.spots = spots;
    this.assumptions = new Assumptions(rule.options());
    this.base = base;
  }

  @Override
  public Value parameter(Parameter parameter, Value value) {
    Value given = evaluated(parameter.name(), value);
    return parameter.defaultValue() == null ? given : evaluated(parameter.defaultValue(), given);
  }

  @Override
  public Value evaluated(Expr expr, Value value) {
    List<Use> uses = spots.of(expr);
    if (cleans(uses) || assumptions.isSafe(value)) {
      return clean(value);
    }
    Value result = value;
    for (Use use : uses) {
      if (use.spot().part() instanceof TaintRule.Source source
          && source.marksValue()
          && (use.top() || !source.as().exact())) {
        result = result.plusLabels(mark(use.spot(), source, value));
      }
    }
    return uses.isEmpty() ? result : result.plusLabels(brought.getOrDefault(expr, Labels.NONE));
  }

  private static boolean cleans(List<Use> uses) {
    return uses.stream()
        .anyMatch(use ->
            use.spot().part() instanceof TaintRule.Sanitizer s
                && s.cleansValue()
                && (use.top() || !s.as().exact()));
  }

  private static Value clean(Value value) {
    return value.deepLabels() == Labels.NONE
        ? value
        : value.relabelled((path, labels) -> Labels.NONE);
  }

  private static Labels mark(Spot spot, TaintRule.Source source, Value given) {
    LabelFormula requires = source.requires();
    Labels carried = given.deepLabels();
    if (requires != null && !requires.holds(label -> carries(carried, label))) {
      return Labels.NONE;
    }
    return Tints.of(new Tint(spot, source.label(), way(spot, requires == null ? null : carried)));
  }

  /** Data of a new label has come the way of the data it is made from. */
  private static Way way(Spot spot, @Nullable Labels carried) {
    return Tints.list(carried == null ? Labels.NONE : carried).stream()
        .map(Tint::way)
        .reduce(Way::better)
        .map(way -> way.then(spot.range(), "made into something else"))
        .orElseGet(() -> Way.from(spot.range()));
  }

  static boolean carries(Labels labels, String label) {
    return Tints.list(labels).stream().anyMatch(tint -> tint.label().equals(label));
  }

  @Override
  public Value assigned(Expr target, Value value) {
    List<Use> uses = spots.of(target);
    Value result = value;
    for (Use use : uses) {
      switch (use.spot().part()) {
        case TaintRule.Sanitizer s when use.top() && s.cleansPlace() -> result = clean(result);
        case TaintRule.Source s when use.top() && s.marksPlace() ->
            result = result.plusLabels(mark(use.spot(), s, value));
        default -> {}
      }
    }
    Labels more = brought.getOrDefault(target, Labels.NONE);
    return result.withLabels(then(Labels.join(result.labels(), more), target, "kept here"));
  }

  private Labels then(Labels labels, Expr expr, String note) {
    return base == null || labels == Labels.NONE
        ? labels
        : Tints.map(labels, t -> t.by(t.way().then(expr.span().shift(base), note)));
  }

  @Override
  public Labels derived(Expr expr, List<Value> inputs) {
    Labels all = Labels.NONE;
    for (Value input : assumptions.handedOn(expr, inputs)) {
      all = Labels.join(all, input.deepLabels());
    }
    return all;
  }

  @Override
  public Effect called(CallSite site, Value result) {
    Labels carried =
        assumptions.areFunctionsSafe() ? Labels.NONE : derived(site.call(), site.inputs());
    return Effect.of(result.plusLabels(then(carried, site.call(), "passed through")));
  }

  @Override
  public List<Change> consequences(Expr expr, Value value, Function<String, Value> variables) {
    List<Change> changes = new ArrayList<>(0);
    for (Use use : spots.of(expr)) {
      if (use.top()) {
        consequence(use, expr, value, changes);
        Labels control = use.aspect() == Aspect.SINK ? labels(variables) : Labels.NONE;
        if (control != Labels.NONE) {
          controlled.merge(use.spot().order(), control, Labels::join);
        }
      }
    }
    return changes;
  }

  private static Labels labels(Function<String, Value> variables) {
    return variables.apply(CONTROL.name()).labels();
  }

  private void consequence(Use use, Expr expr, Value value, List<Change> changes) {
    switch (use.spot().part()) {
      case TaintRule.Source s when s.as().control() -> {
        Labels mark = mark(use.spot(), s, value);
        changes.add(new Change(CONTROL, v -> v.plusLabels(mark)));
      }
      case TaintRule.Source s when s.marksPlace() -> {
        Labels mark = mark(use.spot(), s, value);
        changes.add(new Change(expr, v -> v.plusLabels(mark)));
      }
      case TaintRule.Sanitizer s when s.cleansPlace() ->
          changes.add(new Change(expr, RuleTaint::clean));
      case TaintRule.Propagator p when use.aspect() == Aspect.FROM ->
          bring(use.spot(), p, value.deepLabels(), changes);
      default -> {}
    }
  }

  private void bring(Spot spot, TaintRule.Propagator as, Labels carried, List<Change> changes) {
    LabelFormula requires = as.requires();
    boolean goes = requires == null || requires.holds(label -> carries(carried, label));
    String label = as.as().label();
    Labels moved =
        label == null ? carried : Tints.map(carried, t -> new Tint(t.source(), label, t.way()));
    if (!goes || moved == Labels.NONE) {
      return;
    }
    Labels arrived =
        Tints.map(moved, t -> t.by(t.way().then(spot.range(), "brought on from here")));
    for (Expr to : spots.destinations(spot)) {
      brought.merge(to, arrived, Labels::join);
      if (as.as().sideEffect() != dev.sightline.rule.Taint.SideEffect.NO) {
        changes.add(new Change(to, v -> v.plusLabels(arrived)));
      }
    }
  }

  @Override
  public void ends(@Nullable Stmt statement, Collection<Value> held) {
    Labels all = Labels.NONE;
    for (Value value : held) {
      all = Labels.join(all, value.deepLabels());
    }
    if (statement == null) {
      atEnd = Labels.join(atEnd, all);
    } else {
      endings.merge(statement, all, Labels::join);
    }
  }

  /** What tainted the flow of control when it got to a sink. */
  Labels control(Spot sink) {
    return controlled.getOrDefault(sink.order(), Labels.NONE);
  }

  /** What is held where the function ends with a statement; null is for behind the last one. */
  Labels heldAt(@Nullable Stmt statement) {
    return statement == null ? atEnd : endings.getOrDefault(statement, Labels.NONE);
  }
}
