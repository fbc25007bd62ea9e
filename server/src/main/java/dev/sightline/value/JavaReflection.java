package dev.sightline.value;

import dev.sightline.tree.Expr;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes and methods that are found by constant names, and what is called through them. */
final class JavaReflection {
  private static final String CLASS = "java.lang.Class";
  private static final String METHOD = "java.lang.reflect.Method";
  private static final String CONSTRUCTOR = "java.lang.reflect.Constructor";

  /** What a class or method that stands for itself keeps: which one it is. */
  private static final Constant MEANT = Constant.text("class or method");

  private JavaReflection() {}

  /** An object that stands for a class. */
  static Value ofClass(Names classes) {
    return standsFor(classes, CLASS);
  }

  private static Value standsFor(Names meant, String type) {
    Map<Constant, Value> fields = Map.of(MEANT, Value.UNKNOWN.withSymbols(meant));
    return Value.ofShape(Shape.of(Shape.Kind.OBJECT, fields, Value.UNKNOWN, false))
        .withTypes(Names.of(type));
  }

  private static @Nullable Names meant(@Nullable Value value, String type) {
    Shape shape = value == null ? null : value.shape();
    Value meant = shape == null ? null : shape.entries().get(MEANT);
    return value != null && meant != null && value.types().contains(type) ? meant.symbols() : null;
  }

  /** What a look-up by a constant name gives; null if it is none, or the name is not known. */
  static @Nullable Value found(CallSite site) {
    String method =
        switch (site.call() instanceof Expr.Call c ? c.callee() : site.call()) {
          case Expr.Member m -> m.member().name();
          case Expr.Name n -> n.name();
          default -> "";
        };
    Value first = site.positional(0);
    String name = first == null ? null : first.constants().text();
    Names type = meant(site.receiver(), CLASS);
    return switch (method) {
      case "forName", "loadClass" ->
          name == null || name.isEmpty() ? null : ofClass(Names.of(name.replace('$', '.')));
      case "getClass" ->
          site.receiver() == null || site.receiver().types().isEmpty()
              ? null
              : ofClass(site.receiver().types());
      case "getMethod", "getDeclaredMethod" ->
          type == null || name == null ? null : standsFor(type.map(t -> t + "." + name), METHOD);
      case "getConstructor", "getDeclaredConstructor" ->
          type == null ? null : standsFor(type, CONSTRUCTOR);
      default -> null;
    };
  }

  /** The call that a call through such an object comes to; null if it is none. */
  static @Nullable CallSite meant(CallSite site) {
    if (!(site.call() instanceof Expr.Call c) || !(c.callee() instanceof Expr.Member m)) {
      return null;
    }
    String name = m.member().name();
    if (name.equals("newInstance")) {
      Names type = meant(site.receiver(), CLASS);
      Names made = type == null ? meant(site.receiver(), CONSTRUCTOR) : type;
      return made == null
          ? null
          : new CallSite(c, site.syntax(), Value.UNKNOWN.withSymbols(made), null, site.arguments());
    }
    Names method = name.equals("invoke") ? meant(site.receiver(), METHOD) : null;
    if (method == null || site.arguments().isEmpty()) {
      return null;
    }
    int count = site.arguments().size();
    List<Value> rest = site.arguments().subList(1, count);
    return new CallSite(
        c,
        site.syntax().subList(1, count),
        Value.UNKNOWN.withSymbols(method),
        site.arguments().get(0),
        rest);
  }
}
