package dev.sightline.value;

import dev.sightline.tree.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constructors and static methods of Java's library. */
final class JavaFunctions {
  private JavaFunctions() {}

  /** A call whose result holds what is passed, labels included; null if it is none of these. */
  static @Nullable Value exact(String callee, CallSite site) {
    List<Value> arguments = site.positionals();
    if (arguments == null) {
      return null;
    }
    if (site.call() instanceof Expr.New) {
      return created(callee, arguments);
    }
    return switch (callee) {
      case "java.util.Arrays.asList",
          "java.util.List.of",
          "java.util.Set.of",
          "java.util.stream.Stream.of",
          "java.util.Collections.singletonList",
          "java.util.Collections.singleton" ->
          list(arguments);
      case "java.util.regex.Pattern.compile" -> pattern(arguments);
      case "java.util.Optional.of", "java.util.Optional.ofNullable" -> list(arguments);
      case "java.util.Map.of" -> map(arguments);
      case "java.util.Map.entry" ->
          arguments.size() == 2
              ? Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, arguments))
              : null;
      case "java.util.Collections.emptyList", "java.util.Optional.empty" -> list(List.of());
      case "java.util.Collections.emptyMap" -> map(List.of());
      case "java.util.Collections.unmodifiableList",
          "java.util.Collections.unmodifiableMap",
          "java.util.Collections.unmodifiableSet",
          "java.util.Collections.synchronizedList",
          "java.util.Collections.synchronizedMap",
          "java.util.List.copyOf",
          "java.util.Map.copyOf",
          "java.util.Set.copyOf",
          "java.util.Arrays.stream",
          "java.util.Objects.requireNonNull" ->
          arguments.isEmpty() || arguments.get(0).shape() == null ? null : arguments.get(0);
      default -> null;
    };
  }

  private static @Nullable Value created(String type, List<Value> arguments) {
    if (JavaIntrinsics.BUILDERS.contains(type)) {
      return JavaBuilders.created(type, arguments);
    }
    Shape.Kind kind = JavaContainers.kind(type);
    if (kind == null) {
      return null;
    }
    Shape given = arguments.isEmpty() ? null : arguments.get(0).shape();
    boolean copied = given != null && (given.kind() == Shape.Kind.MAP) == (kind == Shape.Kind.MAP);
    if (given != null && copied) {
      return Value.ofShape(Shape.of(kind, given.entries(), given.rest(), given.exact()))
          .withLabels(arguments.get(0).labels());
    }
    boolean empty =
        arguments.isEmpty()
            || arguments.stream().allMatch(a -> a.types().contains("int") || isFlag(a));
    if (empty) {
      return Value.ofShape(Shape.of(kind, Map.of(), null, true));
    }
    Value element = Containers.element(arguments.get(0));
    return Value.ofShape(Shape.repeating(kind, element)).withLabels(arguments.get(0).labels());
  }

  private static boolean isFlag(Value value) {
    return value.types().contains("float") || value.types().contains("bool");
  }

  /** A compiled expression keeps its text. */
  private static @Nullable Value pattern(List<Value> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).constants().known()) {
      return null;
    }
    Map<Constant, Value> fields = Map.of(Constant.text("pattern"), arguments.get(0));
    return Value.ofShape(Shape.of(Shape.Kind.OBJECT, fields, null, true))
        .withTypes(Names.of("java.util.regex.Pattern"));
  }

  private static Value list(List<Value> arguments) {
    Shape only = arguments.size() == 1 ? arguments.get(0).shape() : null;
    return only != null && only.kind() == Shape.Kind.LIST
        ? Value.ofShape(only).withLabels(arguments.get(0).labels())
        : Value.ofShape(Shape.ofElements(Shape.Kind.LIST, arguments));
  }

  private static Value map(List<Value> arguments) {
    Map<Constant, Value> entries = new LinkedHashMap<>();
    Value others = null;
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      Constant key = Containers.key(arguments.get(i).constants());
      Value value = arguments.get(i + 1);
      if (key == null) {
        others = others == null ? value : others.join(value);
      } else {
        entries.put(key, value);
      }
    }
    return Value.ofShape(Shape.of(Shape.Kind.MAP, entries, others, true));
  }

  /** What a function gives for constants, without labels; null if that is not known. */
  static @Nullable Value computed(String callee, CallSite site) {
    List<Value> arguments = site.positionals();
    if (arguments == null || arguments.isEmpty()) {
      return null;
    }
    Value first = arguments.get(0);
    return switch (callee) {
      case "java.lang.String.valueOf", "java.util.Objects.toString" ->
          first.shape() == null ? new TextBuilder().value(first).build() : null;
      case "java.lang.Integer.toString", "java.lang.Long.toString", "java.lang.Boolean.toString" ->
          arguments.size() == 1 ? new TextBuilder().value(first).build() : null;
      case "java.lang.String" ->
          first.isText() && arguments.size() == 1 ? JavaBuilders.plain(first) : null;
      case "java.lang.String.format" -> formatted(arguments);
      case "java.lang.String.join" -> Value.ofType("str");
      case "java.lang.Integer.parseInt",
          "java.lang.Integer.valueOf",
          "java.lang.Long.parseLong",
          "java.lang.Long.valueOf" ->
          number(first);
      case "java.lang.Boolean.parseBoolean", "java.lang.Boolean.valueOf" -> truth(first);
      case "java.lang.Math.abs", "java.lang.Math.max", "java.lang.Math.min" ->
          math(callee, arguments);
      default -> null;
    };
  }

  private static Value formatted(List<Value> arguments) {
    String format = arguments.get(0).constants().text();
    List<Value> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
    return format == null || format.indexOf('$') >= 0
        ? Value.ofType("str")
        : Formatting.percent(format, Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, rest)));
  }

  private static Value number(Value given) {
    Constants parsed =
        given
            .constants()
            .map(c ->
                c instanceof Constant.Str s
                    ? Literals.parse(s.value(), 10)
                    : c instanceof Constant.Int ? c : null);
    return parsed.known() ? Value.of(parsed) : Value.ofType("int");
  }

  private static Value truth(Value given) {
    Constants parsed =
        given
            .constants()
            .map(c ->
                c instanceof Constant.Str s
                    ? Constant.truth(s.value().equalsIgnoreCase("true"))
                    : c instanceof Constant.Bool ? c : null);
    return parsed.known() ? Value.of(parsed) : Value.ofType("bool");
  }

  private static @Nullable Value math(String callee, List<Value> arguments) {
    List<BigInteger> numbers = new ArrayList<>();
    for (Value argument : arguments) {
      if (!(argument.constants().single() instanceof Constant.Int i)) {
        return null;
      }
      numbers.add(i.value());
    }
    BigInteger first = numbers.get(0);
    BigInteger last = numbers.get(numbers.size() - 1);
    BigInteger result =
        switch (callee.substring(callee.lastIndexOf('.') + 1)) {
          case "max" -> first.max(last);
          case "min" -> first.min(last);
          default -> first.abs();
        };
    return Value.of(new Constant.Int(result));
  }
}
