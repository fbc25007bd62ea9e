package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.value.Affix;
import dev.sightline.value.CallSite;
import dev.sightline.value.Labels;
import dev.sightline.value.Semantics;
import dev.sightline.value.Value;
import java.util.List;
import java.util.function.Function;

/**
 * Taint for a question: what code that was not seen gives is marked, since nobody knows who chose
 * it.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record Asking(Scene scene, UnitTaint taint) implements Semantics {
  @Override
  public Value evaluated(Expr expr, Value value) {
    return taint.evaluated(expr, value);
  }

  @Override
  public Labels derived(Expr expr, List<Value> inputs) {
    return taint.derived(expr, inputs);
  }

  @Override
  public Value refined(Guard guard, Value value) {
    return taint.refined(guard, value);
  }

  @Override
  public Value parameter(Parameter parameter, Value value) {
    return taint.parameter(parameter, value);
  }

  @Override
  public void returns(boolean outcome, Function<String, Value> variables) {
    taint.returns(outcome, variables);
  }

  @Override
  public Effect called(CallSite site, Value result) {
    Effect effect = taint.called(site, result);
    Value given = effect.result();
    if (tells(given) || isKnown(site)) {
      return effect;
    }
    Origin unseen = new Origin.Unseen(scene.place(site.call()));
    Labels marked = Taint.of(new Mark(unseen, 0, true, Steps.NONE));
    return new Effect(given.plusLabels(marked), effect.writes(), effect.complete());
  }

  private static boolean tells(Value value) {
    return value.deepLabels() != Labels.NONE
        || value.constants().known()
        || value.shape() != null
        || !value.affix().equals(Affix.NONE)
        || Harm.isNumber(value);
  }

  /** Whether models, or the language, say what is called. */
  private boolean isKnown(CallSite site) {
    return taint.targets().of(site).stream()
        .anyMatch(t ->
            t instanceof Resolution.Type
                || t instanceof Resolution.Function
                || (t instanceof Resolution.Library l && taint.isModelled(l.name())));
  }
}
