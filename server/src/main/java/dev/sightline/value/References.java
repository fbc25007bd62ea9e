package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that are passed on as values, and called through methods of theirs. */
final class References {
  private final Evaluator evaluator;
  private final Calls calls;

  References(Evaluator evaluator, Calls calls) {
    this.evaluator = evaluator;
    this.calls = calls;
  }

  /** What a function gives that is passed to a call, as far as it is known which it is. */
  @Nullable Value apply(CallSite site, Value function, List<Value> arguments) {
    Value inner = evaluator.inner.apply(function, arguments);
    boolean named = !function.symbols().isEmpty() || function.callable() != null;
    if (inner != null || !named || !conventions().hasImplicitMembers()) {
      return inner;
    }
    boolean unbound = !arguments.isEmpty() && isMethodOf(function, arguments.get(0));
    List<Value> passed = unbound ? arguments.subList(1, arguments.size()) : arguments;
    Expr none = new Expr.Literal(Expr.LiteralKind.NULL, "null", site.call().span());
    Argument argument = new Argument(Argument.Kind.POSITIONAL, null, none, none.span());
    List<Argument> syntax = Collections.nCopies(passed.size(), argument);
    Value receiver = unbound ? arguments.get(0) : null;
    return calls.finish(new CallSite(site.call(), syntax, function, receiver, passed));
  }

  /** {@code T::method}, with the object itself as what is passed first. */
  private boolean isMethodOf(Value function, Value object) {
    String symbol = function.symbols().single();
    int dot = symbol == null ? -1 : symbol.lastIndexOf('.');
    return symbol != null
        && dot > 0
        && object.types().values().stream()
            .anyMatch(type -> conventions().typeName(type).equals(symbol.substring(0, dot)));
  }

  private Conventions conventions() {
    return evaluator.environment.conventions();
  }

  /** Whether a method does nothing but call the function that it is a method of. */
  boolean isCalled(Expr callee, Value receiver) {
    if (!(callee instanceof Expr.Member m)) {
      return false;
    }
    boolean known =
        receiver.callable() != null && !(receiver.callable().definition() instanceof Stmt.ClassDef);
    boolean named =
        !receiver.symbols().isEmpty()
            && receiver.symbols().values().stream().noneMatch(this::isType)
            && receiver.types().values().stream()
                .allMatch(conventions().intrinsics()::isFunctionType);
    return conventions().intrinsics().calls(m.member().name(), known) && (known || named);
  }

  private boolean isType(String symbol) {
    String last = symbol.substring(symbol.lastIndexOf('.') + 1);
    return conventions().looksLikeType(last);
  }
}
