package dev.sightline.review.evidence;

import dev.sightline.model.Setting;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.value.Constant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a declaration says of a setting from the arguments of calls. */
record Properties(SettingModels models, Map<String, Declaration.Property> found) {
  private static final Set<String> BOUNDS = Set.of("minimum", "maximum", "choices");
  private static final List<String> SAID =
      List.of("type", "default", "minimum", "maximum", "choices", "help", "secret");

  static Properties of(SettingModels models) {
    return new Properties(models, new LinkedHashMap<>());
  }

  /** Takes what a call says by an entry of a model, and what calls in its arguments say. */
  void add(Spot call, List<Argument> arguments, Setting model) {
    for (String part : SAID) {
      for (Argument argument : Picked.of(arguments, model.part(part))) {
        add(part, call.with(argument.value()), call.with(argument));
      }
    }
    if (!model.type().isEmpty()) {
      Declaration.Property type = new Declaration.Property(model.type(), call.fact(""));
      found.merge("type", type, (old, own) -> model.how() == Setting.How.WITHIN ? own : old);
    }
    arguments.forEach(argument -> within(call.with(argument.value())));
  }

  /** Takes a value that stands for a part. */
  void add(String part, Spot value, Spot at) {
    String written = written(value);
    if (written != null && !(written.equals("None") && BOUNDS.contains(part))) {
      found.put(part, new Declaration.Property(written, at.fact("")));
    }
  }

  /** Takes what calls in an expression say, as a type with bounds does. */
  void within(Spot spot) {
    if (spot.node() instanceof Expr.Call call) {
      List<String> names = spot.value(call.callee()).symbols().values();
      for (Setting model : models.of(Setting.How.WITHIN, names, call.callee())) {
        add(spot, call.arguments(), model);
      }
    }
    spot.node().forEachChild(child -> within(spot.with(child)));
  }

  /** The value as one would write it; null if there is none. */
  static @Nullable String written(Spot spot) {
    if (!(spot.node() instanceof Expr expr)) {
      return null;
    }
    Constant constant = spot.values().constant(expr);
    return switch (constant) {
      case Constant.Str s -> "'" + Spot.clip(s.value()) + "'";
      case Constant.Int i -> i.value().toString();
      case Constant.Bool b -> b.value() ? "True" : "False";
      case Constant.Null n -> "None";
      case null, default -> spot.source();
    };
  }

  /** A text that an expression is known to be; null if it is not. */
  static @Nullable String text(Spot spot) {
    return spot.node() instanceof Expr expr
            && spot.values().constant(expr) instanceof Constant.Str s
        ? s.value()
        : null;
  }
}
