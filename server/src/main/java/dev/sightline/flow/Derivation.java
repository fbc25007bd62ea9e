package dev.sightline.flow;

import dev.sightline.model.Sanitizer;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.value.Labels;
import dev.sightline.value.Value;
import java.util.List;

/** What the result of an operator, a format or a subscript carries of what it is made from. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the labels that are none
record Derivation(Scene scene, Expr expr) {

  /** What it carries, made from such values. */
  Labels of(List<Value> inputs) {
    if (tellsNothing()) {
      return Labels.NONE;
    }
    Labels all = Labels.NONE;
    for (Value input : inputs) {
      all = Labels.join(all, ModelCall.live(input));
    }
    if (all != Labels.NONE && expr instanceof Expr.Interpolation i) {
      return converted(i, all);
    }
    if (all == Labels.NONE || !isBuilding()) {
      return all;
    }
    Step step = new Step(scene.place(expr), "built into text", Step.Kind.STEP);
    return Taint.map(PageContext.fitting(expr, inputs, all), m -> m.then(step));
  }

  /** {@code {text!r}} is what {@code repr} gives. */
  private Labels converted(Expr.Interpolation part, Labels labels) {
    boolean plain = !part.conversion().equals("r") && !part.conversion().equals("a");
    long safe = 0;
    for (Sanitizer sanitizer :
        plain ? List.<Sanitizer>of() : scene.models().of("repr").sanitizers()) {
      safe |= sanitizer.undoes() ? 0 : SinkKind.mask(sanitizer.kinds());
    }
    long kinds = safe;
    return kinds == 0 ? labels : Taint.map(labels, m -> m.clear(kinds));
  }

  private boolean tellsNothing() {
    return switch (expr) {
      case Expr.Comparison c -> true;
      case Expr.Unary u -> u.operator() == Operator.NOT;
      case Expr.Binary b ->
          switch (b.operator()) {
            case EQUAL,
                NOT_EQUAL,
                LESS,
                LESS_EQUAL,
                GREATER,
                GREATER_EQUAL,
                IN,
                NOT_IN,
                IS,
                IS_NOT ->
                true;
            default -> false;
          };
      default -> false;
    };
  }

  private boolean isBuilding() {
    return expr instanceof Expr.FormattedString
        || expr instanceof Expr.Call
        || (expr instanceof Expr.Binary b
            && (b.operator() == Operator.ADD || b.operator() == Operator.MODULO));
  }
}
