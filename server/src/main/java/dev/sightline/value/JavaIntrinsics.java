package dev.sightline.value;

import dev.sightline.tree.Operator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Java's texts, arrays and collections, and what its library makes of constants. */
final class JavaIntrinsics implements Intrinsics {
  static final Set<String> BUILDERS =
      Set.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.io.StringWriter");

  /** What the only method of the library's interfaces for functions is called. */
  private static final Set<String> CALLING =
      Set.of(
          "accept",
          "apply",
          "applyAsDouble",
          "applyAsInt",
          "applyAsLong",
          "call",
          "compare",
          "get",
          "getAsInt",
          "run",
          "test");

  /** Methods that functions have beside the one that calls them. */
  private static final Set<String> BESIDE =
      Set.of(
          "and",
          "andThen",
          "compose",
          "equals",
          "getClass",
          "hashCode",
          "negate",
          "or",
          "reversed",
          "thenComparing",
          "toString");

  private static final Set<String> FUNCTIONS =
      Set.of("java.lang.Runnable", "java.util.Comparator", "java.util.concurrent.Callable");

  private static final Set<String> FLUENT =
      Set.of("append", "appendCodePoint", "insert", "replace", "delete", "deleteCharAt", "reverse");

  @Override
  public @Nullable Value exact(String callee, CallSite site, Apply apply) {
    Value found = JavaReflection.found(site);
    return found == null ? JavaFunctions.exact(callee, site) : found;
  }

  @Override
  public @Nullable CallSite meant(CallSite site) {
    return JavaReflection.meant(site);
  }

  @Override
  public @Nullable Value function(String callee, CallSite site) {
    return JavaFunctions.computed(callee, site);
  }

  @Override
  public Containers.@Nullable Result container(
      Shape shape, String method, CallSite site, Apply apply) {
    List<Value> arguments = site.positionals();
    return arguments == null
        ? null
        : new JavaContainers(shape, site.receiver(), apply).call(method, arguments);
  }

  @Override
  public @Nullable Changed changed(Value receiver, String method, List<Value> arguments) {
    return isBuilder(receiver) ? JavaBuilders.call(receiver, method, arguments) : null;
  }

  static boolean isBuilder(Value value) {
    return !value.types().isEmpty() && BUILDERS.containsAll(value.types().values());
  }

  @Override
  public @Nullable Value text(Constant.Str receiver, String method, List<Constant> arguments) {
    return JavaTexts.call(receiver, method, arguments);
  }

  @Override
  public @Nullable Shape filledBy(Value receiver, String method) {
    if (!receiver.types().values().stream().allMatch(JavaContainers::isCollection)) {
      return null;
    }
    return switch (method) {
      case "add", "addAll", "addFirst", "addLast", "push", "offer", "addElement", "set" ->
          Shape.open(Shape.Kind.LIST);
      case "put", "putAll", "putIfAbsent", "setProperty" -> Shape.open(Shape.Kind.MAP);
      default -> null;
    };
  }

  @Override
  public boolean isFluent(String method) {
    return FLUENT.contains(method);
  }

  @Override
  public boolean calls(String method, boolean known) {
    return known ? !BESIDE.contains(method) : CALLING.contains(method);
  }

  @Override
  public boolean isFunctionType(String type) {
    return type.startsWith("java.util.function.") || FUNCTIONS.contains(type);
  }

  @Override
  public @Nullable Operator operator(String method) {
    return switch (method) {
      case "equals", "equalsIgnoreCase", "contentEquals" -> Operator.EQUAL;
      case "contains", "containsKey" -> Operator.IN;
      default -> null;
    };
  }

  @Override
  public Set<String> mutators() {
    return JavaContainers.MUTATORS;
  }
}
