package dev.sightline.value;

import dev.sightline.tree.Expr;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arrays that are made by keyword, {@code new T[n]} and {@code new T[] {a, b}}. */
final class Arrays {
  private final Evaluator evaluator;

  Arrays(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The new array; null if something else is made. */
  @Nullable Value create(Expr.New e) {
    if (!(e.type() instanceof Expr.Index type)) {
      return null;
    }
    boolean filled =
        e.arguments().size() == 1
            && e.arguments().get(0).value() instanceof Expr.Sequence s
            && s.kind() == Expr.SequenceKind.ARRAY;
    if (!filled && !(e.arguments().isEmpty() && isLength(type))) {
      return null;
    }
    Names types = evaluator.definitions.annotations().types(type);
    Value content =
        filled
            ? evaluator.eval(e.arguments().get(0).value())
            : Value.ofShape(Shape.of(Shape.Kind.LIST, Map.of(), Value.NULL, false));
    return content.withTypes(types);
  }

  /** Whether brackets hold a length, and not the arguments of a type. */
  private boolean isLength(Expr.Index type) {
    if (type.subscripts().isEmpty()) {
      return false;
    }
    Expr first = type.subscripts().get(0);
    boolean named =
        first instanceof Expr.Index
            || first instanceof Expr.OtherExpr
            || (first instanceof Expr.Name n
                && evaluator.environment.conventions().looksLikeType(n.name()));
    return !named && (!(first instanceof Expr.Name) || isNumber(first));
  }

  private boolean isNumber(Expr expr) {
    Value value = evaluator.peek(expr);
    return value.symbols().isEmpty() || value.types().contains("int");
  }
}
