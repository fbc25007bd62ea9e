package dev.sightline.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Lists, tuples, sets and dictionaries: reading, and what their methods do. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Containers {
  /** Methods that change the container they are called on. */
  static final Set<String> MUTATORS =
      Set.of(
          "append",
          "appendleft",
          "extend",
          "insert",
          "pop",
          "popleft",
          "popitem",
          "remove",
          "clear",
          "sort",
          "reverse",
          "update",
          "setdefault",
          "add",
          "discard");

  /** What a method gives, and the container afterwards (null if it stays as it is). */
  record Result(Value value, @Nullable Shape after) {}

  private Containers() {}

  /** The one key, in its plain form; null if it is not known. */
  static @Nullable Constant key(Constants constants) {
    Constant key = constants.values().size() == 1 ? constants.values().get(0) : null;
    return key instanceof Constant.SomeString ? null : key;
  }

  /** An unknown container that is written to with this key. */
  static Shape indexedBy(@Nullable Constant key) {
    return Shape.open(key instanceof Constant.Int ? Shape.Kind.LIST : Shape.Kind.MAP);
  }

  /** What is read with one of these keys. */
  static Value read(Shape shape, Constants keys) {
    if (!keys.known() || keys.values().contains(Constants.SOME_STRING)) {
      Value any = shape.any();
      return any == null ? Value.UNKNOWN : any;
    }
    Value read = null;
    for (Constant key : keys.values()) {
      Value one = shape.get(key);
      read = one == null ? read : read == null ? one : read.join(one);
    }
    return read == null ? Value.UNKNOWN : read;
  }

  /** What iteration gives. */
  static Value element(Value container) {
    Shape shape = container.shape();
    if (shape == null) {
      boolean text = container.types().values().equals(List.of("str"));
      return (text ? Value.ofType("str") : Value.UNKNOWN).withLabels(container.labels());
    }
    if (shape.kind() != Shape.Kind.MAP) {
      return content(container);
    }
    Value keys = shape.closed() ? null : Value.UNKNOWN;
    for (Constant key : shape.entries().keySet()) {
      keys = keys == null ? Value.of(key) : keys.join(Value.of(key));
    }
    return (keys == null ? Value.UNKNOWN : keys).plusLabels(container.labels());
  }

  /** What any key holds. */
  static Value content(Value container) {
    Value any = container.shape() == null ? null : container.shape().any();
    return (any == null ? Value.UNKNOWN : any).plusLabels(container.labels());
  }

  static Value concatenate(Shape left, Shape right) {
    List<Value> first = left.elements();
    List<Value> second = right.elements();
    if (first != null && second != null) {
      List<Value> both = new ArrayList<>(first);
      both.addAll(second);
      return Value.ofShape(Shape.ofElements(left.kind(), both));
    }
    Value others = right.any();
    if (first != null && others != null) {
      return Value.ofShape(Shape.of(left.kind(), left.entries(), others, false));
    }
    Value all = left.any();
    Value any = all == null ? others : others == null ? all : all.join(others);
    return Value.ofShape(
        any == null
            ? Shape.of(left.kind(), Map.of(), null, false)
            : Shape.repeating(left.kind(), any));
  }

  /** {@code object[from:to]}; null if it is not known exactly. */
  static @Nullable Value slice(Value object, int from, int to) {
    String text = object.constants().text();
    if (text != null) {
      int start = clamp(from, text.length());
      int end = clamp(to, text.length());
      boolean bytes = object.types().contains("bytes");
      return Value.of(new Constant.Str(start < end ? text.substring(start, end) : "", bytes));
    }
    List<Value> elements = object.elements();
    if (elements == null || object.shape() == null) {
      return null;
    }
    int start = clamp(from, elements.size());
    int end = clamp(to, elements.size());
    List<Value> part = start < end ? elements.subList(start, end) : List.of();
    return Value.ofShape(Shape.ofElements(object.shape().kind(), part));
  }

  private static int clamp(int index, int length) {
    return index < 0 ? Math.max(0, index + length) : Math.min(index, length);
  }

  /** After removing an element whose index is not known. */
  static Shape shifted(Shape shape) {
    Value any = shape.any();
    return any == null ? shape : Shape.of(shape.kind(), Map.of(), any, false).from(shape.origins());
  }

  /** A method of a container; null if it is none that is known. */
  static @Nullable Result call(Shape shape, String method, List<Value> arguments) {
    return switch (arguments.size()) {
      case 0 -> plain(shape, method);
      case 1 -> one(shape, method, arguments.get(0));
      case 2 -> two(shape, method, arguments);
      default -> null;
    };
  }

  private static @Nullable Result plain(Shape shape, String method) {
    return switch (method) {
      case "clear" -> new Result(Value.NULL, emptied(shape));
      case "copy" -> new Result(Value.ofShape(shape.from(0)), null);
      case "sort", "reverse" -> new Result(Value.NULL, shifted(shape));
      case "pop", "popleft", "popitem" -> popped(shape, method);
      case "values" -> new Result(list(shape, (key, value) -> value), null);
      case "keys" -> new Result(list(shape, (key, value) -> key), null);
      case "items", "iteritems" -> new Result(list(shape, Containers::pair), null);
      default -> null;
    };
  }

  private static Shape emptied(Shape shape) {
    return Shape.of(shape.kind(), Map.of(), null, true).from(shape.origins());
  }

  private static Value pair(Value key, Value value) {
    return Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, List.of(key, value)));
  }

  private static Value list(Shape shape, BinaryOperator<Value> element) {
    Map<Constant, Value> elements = new LinkedHashMap<>();
    for (Map.Entry<Constant, Value> entry : shape.entries().entrySet()) {
      Value one = element.apply(Value.of(entry.getKey()), entry.getValue());
      elements.put(Constant.number(elements.size()), one);
    }
    Value rest = shape.rest();
    Value others = rest == null ? null : element.apply(Value.UNKNOWN, rest);
    return Value.ofShape(Shape.of(Shape.Kind.LIST, elements, others, shape.exact()));
  }

  private static Result popped(Shape shape, String method) {
    Value any = shape.any();
    Value given = any == null ? Value.UNKNOWN : any;
    List<Value> elements = shape.elements();
    boolean last = method.equals("pop") && shape.kind() == Shape.Kind.LIST;
    if (elements == null || elements.isEmpty() || !last) {
      return new Result(given, shifted(shape));
    }
    int end = elements.size() - 1;
    Shape after = Shape.ofElements(shape.kind(), elements.subList(0, end)).from(shape.origins());
    return new Result(elements.get(end), after);
  }

  private static @Nullable Result one(Shape shape, String method, Value argument) {
    return switch (method) {
      case "append", "add" -> new Result(Value.NULL, shape.plus(argument));
      case "appendleft" -> new Result(Value.NULL, shape.withAny(argument));
      case "extend" -> new Result(Value.NULL, extended(shape, argument));
      case "update" ->
          new Result(
              Value.NULL,
              shape.kind() == Shape.Kind.MAP
                  ? updated(shape, argument)
                  : extended(shape, argument));
      case "get" ->
          shape.kind() == Shape.Kind.MAP
              ? new Result(get(shape, argument, Value.NULL), null)
              : null;
      case "pop" -> pop(shape, argument);
      case "setdefault" -> setDefault(shape, argument, Value.NULL);
      case "remove", "discard" -> new Result(Value.NULL, shifted(shape));
      case "index", "count" -> new Result(Value.ofType("int"), null);
      default -> null;
    };
  }

  private static @Nullable Result two(Shape shape, String method, List<Value> arguments) {
    boolean map = shape.kind() == Shape.Kind.MAP;
    return switch (method) {
      case "get" -> map ? new Result(get(shape, arguments.get(0), arguments.get(1)), null) : null;
      case "setdefault" -> setDefault(shape, arguments.get(0), arguments.get(1));
      case "pop" -> {
        Result popped = map ? pop(shape, arguments.get(0)) : null;
        Value given = map ? get(shape, arguments.get(0), arguments.get(1)) : Value.UNKNOWN;
        yield popped == null ? null : new Result(given, popped.after());
      }
      case "insert" -> new Result(Value.NULL, inserted(shape, arguments));
      default -> null;
    };
  }

  private static Shape inserted(Shape shape, List<Value> arguments) {
    List<Value> elements = shape.elements();
    boolean front =
        arguments.get(0).constants().single() instanceof Constant.Int i
            && i.value().equals(BigInteger.ZERO);
    if (elements == null || !front) {
      return shifted(shape).withAny(arguments.get(1));
    }
    elements.add(0, arguments.get(1));
    return Shape.ofElements(shape.kind(), elements).from(shape.origins());
  }

  private static Value get(Shape shape, Value key, Value missing) {
    Constant known = key(key.constants());
    if (known == null) {
      return read(shape, key.constants()).join(missing);
    }
    Value held = shape.get(known);
    boolean there = shape.exact() && shape.entries().containsKey(known);
    return held == null ? missing : there ? held : held.join(missing);
  }

  private static Result pop(Shape shape, Value key) {
    Constant known = key(key.constants());
    Value given = read(shape, key.constants());
    List<Value> elements = shape.elements();
    if (shape.kind() == Shape.Kind.MAP) {
      return new Result(given, known == null ? shifted(shape) : shape.without(known));
    }
    int at =
        known instanceof Constant.Int i && i.value().bitLength() < 20 ? i.value().intValue() : -1;
    if (elements == null || at < 0 || at >= elements.size()) {
      return new Result(given, shifted(shape));
    }
    elements.remove(at);
    return new Result(given, Shape.ofElements(shape.kind(), elements).from(shape.origins()));
  }

  private static Result setDefault(Shape shape, Value key, Value value) {
    Value given = get(shape, key, value);
    Constant known = key(key.constants());
    Shape after = known == null ? shape.withAny(value) : shape.with(known, given);
    return new Result(given, after);
  }

  private static Shape extended(Shape shape, Value more) {
    List<Value> elements = more.elements();
    if (elements != null) {
      Shape longer = shape;
      for (Value element : elements) {
        longer = longer.plus(element);
      }
      return longer;
    }
    Value element = element(more);
    return shape.exact()
        ? Shape.of(shape.kind(), shape.entries(), element, false).from(shape.origins())
        : shape.plus(element);
  }

  /** A dictionary with the entries of another put in. */
  static Shape updated(Shape shape, Value more) {
    Shape other = more.shape();
    if (other == null || !other.exact() || other.kind() != Shape.Kind.MAP) {
      return shape.withAny(content(more));
    }
    Shape updated = shape;
    for (Map.Entry<Constant, Value> entry : other.entries().entrySet()) {
      updated = updated.with(entry.getKey(), entry.getValue());
    }
    return updated;
  }
}
