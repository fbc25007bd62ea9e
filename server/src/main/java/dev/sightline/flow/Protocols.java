package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of the program's classes that the language calls: by name they stand nowhere. */
record Protocols(Scene scene, Stores stores) {
  private static final List<String> CONTEXTS = List.of("contextmanager", "asynccontextmanager");

  /** A method of an object's class, if the program defines it. */
  private @Nullable Function method(Value object, String name) {
    String type = object.types().single();
    return type == null || object.callable() != null
        ? null
        : scene.resolve(type + "." + name).function();
  }

  /** {@code object(a)}: the call of {@code __call__}; null if it has none that is known. */
  @Nullable FunctionCall called(CallSite site) {
    Function call = method(site.callee(), "__call__");
    return call == null ? null : FunctionCall.of(scene, site, call, site.callee());
  }

  /** {@code object[key]}. */
  @Nullable Value subscript(Expr.Index expr, Value object, List<Value> keys) {
    Function getter = method(object, "__getitem__");
    return getter == null ? null : given(expr, getter, object, keys);
  }

  /** {@code object.name}, of a name that its class does not have. */
  @Nullable Value member(Expr.Member expr, Value object) {
    Function getter = method(object, "__getattr__");
    return getter == null ? null : given(expr, getter, object, List.of(Value.UNKNOWN));
  }

  /** {@code with object as}, or with what a function of the program yields. */
  Value entered(Expr context, Value value, Value callee) {
    for (String name : List.of("__enter__", "__aenter__")) {
      Function enter = method(value, name);
      if (enter != null) {
        return given(context, enter, value, List.of());
      }
    }
    Shape shape = value.shape();
    Value yielded = shape == null ? null : shape.any();
    boolean generator =
        yielded != null
            && new Targets(scene.symbols(), scene.file())
                .of(callee).stream()
                    .anyMatch(t -> t instanceof Function f && f.isDecorated(CONTEXTS));
    return generator && yielded != null ? yielded.plusLabels(value.labels()) : value;
  }

  private Value given(Expr at, Function method, Value object, List<Value> arguments) {
    List<Argument> syntax =
        arguments.stream()
            .map(a -> new Argument(Argument.Kind.POSITIONAL, null, at, at.span()))
            .toList();
    CallSite site = new CallSite(at, syntax, Value.UNKNOWN, object, arguments);
    FunctionCall call = FunctionCall.of(scene, site, method, object);
    stores.keep(call);
    return call.effect(Value.UNKNOWN).result();
  }
}
