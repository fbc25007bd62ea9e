package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments on their way to parameters. */
public final class Passed {
  private final List<Value> positional = new ArrayList<>();
  private final Map<String, Value> named = new LinkedHashMap<>();
  private @Nullable Value spread;
  private @Nullable Value keyed;
  private int next;

  private Passed() {}

  /** The arguments of a call, each with its value. */
  public static Passed of(List<Argument> syntax, List<Value> values) {
    Passed passed = new Passed();
    for (int i = 0; i < syntax.size(); i++) {
      passed.pass(syntax.get(i), values.get(i));
    }
    return passed;
  }

  static Passed positional(List<Value> values) {
    Passed passed = new Passed();
    passed.positional.addAll(values);
    return passed;
  }

  private void pass(Argument argument, Value value) {
    switch (argument.kind()) {
      case POSITIONAL -> positional.add(value);
      case NAMED -> {
        if (argument.name() != null) {
          named.put(argument.name().name(), value);
        }
      }
      case SPREAD -> {
        List<Value> elements = spread == null ? value.elements() : null;
        if (elements == null) {
          Value some = Containers.element(value);
          spread = spread == null ? some : spread.join(some);
        } else {
          positional.addAll(elements);
        }
      }
      case KEYED_SPREAD -> {
        Shape shape = value.shape();
        if (shape != null && shape.kind() == Shape.Kind.MAP) {
          shape.entries().forEach(this::entry);
        }
        Value rest = shape == null || !shape.exact() ? Containers.content(value) : null;
        keyed = rest == null ? keyed : keyed == null ? rest : keyed.join(rest);
      }
    }
  }

  private void entry(Constant key, Value value) {
    if (key instanceof Constant.Str s) {
      named.put(s.value(), value);
    }
  }

  /** A value for each parameter, in order; unknown where a default would be used. */
  public List<Value> bind(List<Parameter> parameters) {
    return bind(parameters, null);
  }

  /** A value for each parameter, in order; defaults are evaluated where they are needed. */
  List<Value> bind(List<Parameter> parameters, @Nullable Evaluator evaluator) {
    List<Value> bound = new ArrayList<>();
    next = 0;
    for (Parameter parameter : parameters) {
      bound.add(value(parameter, evaluator));
    }
    return bound;
  }

  private Value value(Parameter parameter, @Nullable Evaluator evaluator) {
    return switch (parameter.kind()) {
      case REST -> rest();
      case KEYED_REST -> keyedRest();
      case POSITIONAL_ONLY_SEPARATOR, KEYWORD_ONLY_SEPARATOR -> Value.UNKNOWN;
      case PLAIN -> plain(parameter, evaluator);
    };
  }

  private Value plain(Parameter parameter, @Nullable Evaluator evaluator) {
    String name = parameter.name() instanceof Expr.Name n ? n.name() : "";
    Value byName = named.remove(name);
    if (byName != null) {
      return byName;
    }
    if (next < positional.size()) {
      return positional.get(next++);
    }
    Value maybe = spread == null ? keyed : keyed == null ? spread : spread.join(keyed);
    Expr fallback = parameter.defaultValue();
    Value missing =
        fallback == null || evaluator == null ? Value.UNKNOWN : evaluator.peek(fallback);
    return maybe == null ? missing : maybe;
  }

  private Value rest() {
    List<Value> left = positional.subList(Math.min(next, positional.size()), positional.size());
    Shape exact = Shape.ofElements(Shape.Kind.TUPLE, left);
    next = positional.size();
    return Value.ofShape(
        spread == null ? exact : Shape.of(Shape.Kind.TUPLE, exact.entries(), spread, false));
  }

  private Value keyedRest() {
    Map<Constant, Value> entries = new LinkedHashMap<>();
    named.forEach((name, value) -> entries.put(Constant.text(name), value));
    named.clear();
    return Value.ofShape(Shape.of(Shape.Kind.MAP, entries, keyed, keyed == null));
  }
}
