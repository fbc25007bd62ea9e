package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters that a framework fills with what a function of the program gives. */
final class Dependencies {
  private static final Set<String> MARKERS = Set.of("Depends", "Security");
  private static final Set<String> PLAIN = Set.of("str", "bytes", "list", "dict");

  private Dependencies() {}

  /** The call that asks for one, {@code size=Depends(page_size)}; null if there is none. */
  static Expr.@Nullable Call of(Parameter parameter) {
    Expr.Call found = marker(parameter.defaultValue());
    if (found == null && parameter.type() instanceof Expr.Index i) {
      for (Expr argument : i.subscripts()) {
        Expr.Call one = marker(argument);
        found = one == null ? found : one;
      }
    }
    return found;
  }

  private static Expr.@Nullable Call marker(@Nullable Expr expr) {
    return expr instanceof Expr.Call c && MARKERS.contains(Symbols.lastName(c.callee())) ? c : null;
  }

  /** What the function that it names gives; null if that is not known. */
  static @Nullable Value given(Scene scene, Expr.Call marker, String kind) {
    Function user = scene.function();
    if (user == null || marker.arguments().isEmpty()) {
      return null;
    }
    Scene header =
        new Scene(scene.summaries(), scene.file(), user.header(), null, Context.NONE, false);
    Evaluated evaluated = scene.summaries().evaluate(header);
    Value named = evaluated.value(marker.arguments().get(0).value());
    for (Resolution target : new Targets(scene.symbols(), scene.file()).of(named)) {
      if (target instanceof Function f) {
        Summary summary = scene.summaries().of(f, asked(f, kind), false);
        Value result = summary.result();
        Value own = isGenerator(f) ? yielded(result) : result;
        return own.relabelled((path, labels) -> outside(labels));
      }
    }
    return null;
  }

  private static Value yielded(Value generator) {
    Value any = generator.shape() == null ? null : generator.shape().any();
    return any == null ? Value.UNKNOWN.withLabels(generator.deepLabels()) : any;
  }

  /** What a generator yields is what is passed. */
  private static boolean isGenerator(Function function) {
    return function.body() >= 0
        && function.file().tree().unit(function.body()).statements().stream()
            .anyMatch(Dependencies::yields);
  }

  private static boolean yields(Node node) {
    if (node instanceof Expr.Yield) {
      return true;
    }
    boolean[] found = {false};
    node.forEachChild(child -> found[0] |= yields(child));
    return found[0];
  }

  /** A dependency's own parameters come from the request as well. */
  private static Context asked(Function function, String kind) {
    List<Value> values = new ArrayList<>();
    for (Parameter parameter : function.definition().signature().parameters()) {
      boolean plain =
          parameter.type() == null
              || (parameter.type() instanceof Expr.Name n && PLAIN.contains(n.name()));
      String name = parameter.name() instanceof Expr.Name n ? n.name() : "";
      boolean sent = plain && parameter.kind() == Parameter.Kind.PLAIN && of(parameter) == null;
      Place place = function.file().place(function.header(), parameter.span());
      values.add(
          sent
              ? Value.UNKNOWN.withLabels(
                  Entry.mark(place, kind, "the parameter `" + name + "` of a dependency"))
              : Value.UNKNOWN);
    }
    return Context.outermost(values);
  }

  private static dev.sightline.value.Labels outside(dev.sightline.value.Labels labels) {
    return Taint.of(
        Taint.marks(labels).stream().filter(m -> m.origin() instanceof Origin.Source).toList());
  }
}
