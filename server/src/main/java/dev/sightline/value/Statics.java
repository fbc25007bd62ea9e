package dev.sightline.value;

import org.jspecify.annotations.Nullable;

/**
 * What classes hold themselves, as far as the code under evaluation has put it there: a variable
 * for each class, of a name that no code can have.
 */
final class Statics {
  private static final String MARK = "static ";

  private final Evaluator evaluator;

  Statics(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The qualified name of the class that a value is; null if it is none, or the language has none.
   */
  @Nullable String type(Value value) {
    if (!evaluator.environment.conventions().hasImplicitMembers() || !value.types().isEmpty()) {
      return null;
    }
    Callable callable = value.callable();
    String symbol =
        callable != null && callable.definition() instanceof dev.sightline.tree.Stmt.ClassDef
            ? callable.result().single()
            : value.symbols().single();
    String last = symbol == null ? "" : symbol.substring(symbol.lastIndexOf('.') + 1);
    return evaluator.environment.conventions().looksLikeType(last) ? symbol : null;
  }

  /** A class with what it holds, as far as that is known. */
  Value with(Value value) {
    String type = type(value);
    State.Variable known = type == null ? null : evaluator.variable(MARK + type);
    return known == null ? value : value.withShape(known.value().shape());
  }

  /** A class holds something else from now on. */
  void write(Value type, @Nullable Shape contents) {
    String name = type(type);
    if (name != null && evaluator.frame.scope.function()) {
      Value held = Value.UNKNOWN.withShape(contents);
      evaluator.assign(MARK + name, new State.Variable(held, null, null));
    }
  }
}
