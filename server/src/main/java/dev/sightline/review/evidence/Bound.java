package dev.sightline.review.evidence;

import dev.sightline.flow.Resolution;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parameter an argument is bound to. */
final class Bound {
  private Bound() {}

  @SuppressWarnings("ReferenceEquality") // identity is what is meant: this very argument
  static @Nullable Parameter parameter(Spot call, Resolution.Function function, Argument argument) {
    List<Parameter> parameters = function.definition().signature().parameters();
    if (argument.name() != null) {
      return parameters.stream()
          .filter(p -> p.name() instanceof Expr.Name n && n.name().equals(argument.name().name()))
          .findFirst()
          .orElse(null);
    }
    int position = function.takesReceiver() ? 1 : 0;
    for (Argument one : ((Expr.Call) call.node()).arguments()) {
      if (one == argument) {
        boolean there = position < parameters.size();
        return there && parameters.get(position).kind() == Parameter.Kind.PLAIN
            ? parameters.get(position)
            : null;
      }
      position++;
    }
    return null;
  }
}
