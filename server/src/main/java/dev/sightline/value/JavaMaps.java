package dev.sightline.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods of Java's maps and properties. */
record JavaMaps(Shape shape, Intrinsics.Apply apply) {

  Containers.@Nullable Result call(String method, List<Value> arguments) {
    return switch (arguments.size()) {
      case 0 -> plain(method);
      case 1 -> one(method, arguments.get(0));
      case 2 -> two(method, arguments.get(0), arguments.get(1));
      default -> null;
    };
  }

  private Containers.@Nullable Result plain(String method) {
    return switch (method) {
      case "size" ->
          JavaContainers.given(
              shape.size() < 0 ? Value.ofType("int") : Value.of(Constant.number(shape.size())));
      case "isEmpty" ->
          JavaContainers.given(
              shape.size() < 0 ? Value.ofType("bool") : Value.truth(shape.size() == 0));
      case "clear" ->
          new Containers.Result(
              Value.NULL, Shape.of(Shape.Kind.MAP, Map.of(), null, true).from(shape.origins()));
      case "keySet", "keys", "propertyNames", "stringPropertyNames", "navigableKeySet" ->
          JavaContainers.given(list((key, value) -> key));
      case "values", "elements" -> JavaContainers.given(list((key, value) -> value));
      case "entrySet" -> JavaContainers.given(list(JavaMaps::entry));
      case "clone" -> JavaContainers.given(Value.ofShape(shape.from(0)));
      default -> null;
    };
  }

  private interface Element {
    Value of(Value key, Value value);
  }

  private static Value entry(Value key, Value value) {
    return Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, List.of(key, value)));
  }

  private Value list(Element element) {
    Map<Constant, Value> elements = new LinkedHashMap<>();
    for (Map.Entry<Constant, Value> one : shape.entries().entrySet()) {
      Value value = element.of(Value.of(one.getKey()), one.getValue());
      elements.put(Constant.number(elements.size()), value);
    }
    Value rest = shape.rest() == null ? null : element.of(Value.UNKNOWN, shape.rest());
    return Value.ofShape(Shape.of(Shape.Kind.LIST, elements, rest, shape.exact()));
  }

  private Value get(Value key, Value missing) {
    Constant known = Containers.key(key.constants());
    if (known == null) {
      return Containers.read(shape, key.constants()).join(missing);
    }
    Value held = shape.get(known);
    boolean there = shape.exact() && shape.entries().containsKey(known);
    return held == null ? missing : there ? held : held.join(missing);
  }

  private Shape with(Value key, Value value) {
    Constant known = Containers.key(key.constants());
    return known == null ? shape.withAny(value) : shape.with(known, value);
  }

  private Containers.@Nullable Result one(String method, Value argument) {
    return switch (method) {
      case "get", "getProperty" -> JavaContainers.given(get(argument, Value.NULL));
      case "remove" -> removed(argument);
      case "containsKey" -> JavaContainers.given(contains(argument));
      case "containsValue" -> JavaContainers.given(Value.ofType("bool"));
      case "putAll" -> new Containers.Result(Value.NULL, Containers.updated(shape, argument));
      case "forEach" -> visited(argument);
      default -> null;
    };
  }

  private Containers.Result removed(Value key) {
    Constant known = Containers.key(key.constants());
    Value given = get(key, Value.NULL);
    return new Containers.Result(
        given, known == null ? Containers.shifted(shape) : shape.without(known));
  }

  private Value contains(Value key) {
    Constant known = Containers.key(key.constants());
    boolean there = known != null && shape.exact() && shape.entries().containsKey(known);
    boolean never =
        known != null && shape.closed() && shape.exact() && !shape.entries().containsKey(known);
    return there ? Value.TRUE : never ? Value.FALSE : Value.ofType("bool");
  }

  private Containers.@Nullable Result visited(Value function) {
    for (Map.Entry<Constant, Value> one : shape.entries().entrySet()) {
      apply.apply(function, List.of(Value.of(one.getKey()), one.getValue()));
    }
    Value rest = shape.rest();
    Value last = rest == null ? null : apply.apply(function, List.of(Value.UNKNOWN, rest));
    return rest != null && last == null ? null : JavaContainers.given(Value.NULL);
  }

  private Containers.@Nullable Result two(String method, Value key, Value value) {
    return switch (method) {
      case "put", "setProperty" -> new Containers.Result(get(key, Value.NULL), with(key, value));
      case "replace" -> new Containers.Result(get(key, Value.NULL), with(key, value));
      case "getOrDefault", "getProperty" -> JavaContainers.given(get(key, value));
      case "putIfAbsent" -> {
        Value held = get(key, value);
        yield new Containers.Result(held, with(key, held));
      }
      case "computeIfAbsent" -> {
        Value made = apply.apply(value, List.of(key));
        Value held = made == null ? null : get(key, made);
        yield held == null ? null : new Containers.Result(held, with(key, held));
      }
      default -> null;
    };
  }
}
