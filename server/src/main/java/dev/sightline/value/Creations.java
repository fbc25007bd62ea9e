package dev.sightline.value;

import dev.sightline.tree.Expr;
import java.util.Map;

/** Objects that are made by keyword, {@code new T(a) { ... }}. */
final class Creations {
  private final Evaluator evaluator;
  private final Calls calls;

  Creations(Evaluator evaluator, Calls calls) {
    this.evaluator = evaluator;
    this.calls = calls;
  }

  Value create(Expr.New e) {
    Value array = evaluator.arrays.create(e);
    if (array != null) {
      return array;
    }
    Names types = evaluator.definitions.annotations().types(e.type());
    Value type = made(e.type());
    CallSite site = new CallSite(e, e.arguments(), type, null, calls.values(e.arguments()));
    Map<Constant, Value> methods =
        e.body() == null
            ? evaluator.definitions.methodsOf(type)
            : evaluator.definitions.members(e, e.body(), evaluator.definitions.enclosingClass());
    Value made = evaluator.assignments.declared(calls.finish(site), types);
    return methods.isEmpty() ? made : withMethods(made, methods);
  }

  /** The class of which an object is made. */
  private Value made(Expr type) {
    if (type instanceof Expr.OtherExpr o && o.kind().equals(Annotations.ENCLOSING)) {
      return Value.ofSymbol(evaluator.definitions.enclosingClass());
    }
    evaluator.implicit.beginType();
    Value value = evaluator.peek(type);
    evaluator.implicit.endType();
    return value;
  }

  /** An object with methods of its own. */
  private static Value withMethods(Value object, Map<Constant, Value> methods) {
    Shape shape = object.shape();
    Shape all = shape == null ? Shape.open(Shape.Kind.OBJECT) : shape;
    if (all.kind() != Shape.Kind.OBJECT) {
      return object;
    }
    for (Map.Entry<Constant, Value> method : methods.entrySet()) {
      all = all.with(method.getKey(), method.getValue());
    }
    return object.withShape(all);
  }
}
