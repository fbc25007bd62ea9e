package dev.sightline.value;

import dev.sightline.tree.Operator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Python's builtins, strings and containers. */
final class PythonIntrinsics implements Intrinsics {
  /** Of these, the result holds the argument's elements, which carry their labels themselves. */
  private static final Set<String> COPYING =
      Set.of(
          "dict",
          "list",
          "tuple",
          "set",
          "frozenset",
          "sorted",
          "reversed",
          "iter",
          "enumerate",
          "zip",
          "collections.deque",
          "collections.OrderedDict",
          "collections.namedtuple",
          "types.MappingProxyType",
          "copy.copy",
          "copy.deepcopy",
          "getopt.getopt",
          "getopt.gnu_getopt",
          "typing.cast",
          "max",
          "min");

  @Override
  public @Nullable Value exact(String callee, CallSite site, Apply apply) {
    return switch (callee) {
      case "functools.partial" -> Partials.create(site);
      case "map" -> mapped(site, apply);
      case "functools.reduce", "reduce" -> reduced(site, apply);
      default -> COPYING.contains(callee) ? Builtins.call(callee, site) : Sections.made(callee);
    };
  }

  private static @Nullable Value mapped(CallSite site, Apply apply) {
    List<Value> arguments = site.positionals();
    if (arguments == null || arguments.size() < 2) {
      return null;
    }
    List<Value> elements =
        arguments.subList(1, arguments.size()).stream().map(Containers::element).toList();
    Value given = apply.apply(arguments.get(0), elements);
    return given == null ? null : Value.ofShape(Shape.repeating(Shape.Kind.LIST, given));
  }

  /** Folds twice: what a step makes of its own result is what all later ones do. */
  private static @Nullable Value reduced(CallSite site, Apply apply) {
    List<Value> arguments = site.positionals();
    if (arguments == null || arguments.size() < 2) {
      return null;
    }
    Value element = Containers.element(arguments.get(1));
    Value start = arguments.size() > 2 ? arguments.get(2) : element;
    Value once = apply.apply(arguments.get(0), List.of(start, element));
    Value twice =
        once == null ? null : apply.apply(arguments.get(0), List.of(once.join(start), element));
    return twice == null ? null : twice.join(start);
  }

  @Override
  public @Nullable CallSite meant(CallSite site) {
    return null;
  }

  @Override
  public @Nullable Value function(String callee, CallSite site) {
    return Builtins.call(callee, site);
  }

  @Override
  public Containers.@Nullable Result container(
      Shape shape, String method, CallSite site, Apply apply) {
    List<Value> arguments = site.positionals();
    return arguments == null ? null : Containers.call(shape, method, arguments);
  }

  @Override
  public @Nullable Changed changed(Value receiver, String method, List<Value> arguments) {
    return Sections.call(receiver, method, arguments);
  }

  @Override
  public @Nullable Value text(Constant.Str receiver, String method, List<Constant> arguments) {
    return TextMethods.call(receiver, method, arguments);
  }

  @Override
  public @Nullable Shape filledBy(Value receiver, String method) {
    // of a class that is known, its own methods say what they do
    boolean own = receiver.types().values().stream().anyMatch(t -> t.indexOf('.') >= 0);
    return switch (own ? "" : method) {
      case "append", "appendleft", "extend", "insert", "add" -> Shape.open(Shape.Kind.LIST);
      case "update", "setdefault" -> Shape.open(Shape.Kind.MAP);
      default -> null;
    };
  }

  @Override
  public boolean isFluent(String method) {
    return false;
  }

  @Override
  public boolean calls(String method, boolean known) {
    return method.equals("__call__");
  }

  @Override
  public boolean isFunctionType(String type) {
    return false;
  }

  @Override
  public @Nullable Operator operator(String method) {
    return null;
  }

  @Override
  public Set<String> mutators() {
    return Containers.MUTATORS;
  }
}
