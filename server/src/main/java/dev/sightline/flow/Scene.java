package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation of one unit happens in.
 *
 * @param unit index in the file
 * @param function whose body it is, or null
 * @param context what is known of its parameters
 * @param bare whether the code outside functions is still being run, so that what it leaves is not
 *     known yet
 */
record Scene(
    Summaries summaries,
    ProgramFile file,
    int unit,
    Resolution.@Nullable Function function,
    Context context,
    boolean bare) {

  Symbols symbols() {
    return summaries.symbols();
  }

  /** What a qualified name means here. */
  Resolution resolve(String name) {
    return summaries.symbols().resolve(file, name);
  }

  Models models() {
    return summaries.models();
  }

  Place place(Span span) {
    return file.place(unit, span);
  }

  Place place(Expr expr) {
    return place(expr.span());
  }

  /** The name of the object that a method works on; empty outside of methods. */
  String receiverName() {
    if (function == null || !function.takesReceiver()) {
      return "";
    }
    List<Parameter> parameters = function.parameters();
    return parameters.isEmpty() || !(parameters.get(0).name() instanceof Expr.Name n)
        ? ""
        : n.name();
  }
}
