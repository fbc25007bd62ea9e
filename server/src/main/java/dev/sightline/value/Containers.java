package dev.sightline.value;

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
          "extendleft",
          "rotate",
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
      boolean text = container.isText();
      return (text ? Value.ofType("str") : Value.UNKNOWN).withLabels(container.labels());
    }
    if (shape.kind() != Shape.Kind.MAP) {
      return content(container);
    }
    // who chose the values under keys that are not known may have chosen the keys
    Value rest = shape.rest();
    Value keys = rest == null ? null : Value.UNKNOWN.withLabels(rest.deepLabels());
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

  static int clamp(int index, int length) {
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
      case "sort", "rotate" -> new Result(Value.NULL, shifted(shape));
      case "reverse" -> new Result(Value.NULL, Ordered.reversed(shape));
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
    Result taken =
        shape.kind() == Shape.Kind.LIST
            ? Ordered.taken(shape, Constant.number(method.equals("popleft") ? 0 : -1))
            : null;
    if (taken != null) {
      return taken;
    }
    Value whole = Value.ofShape(shape);
    Value given = method.equals("popitem") ? pair(element(whole), content(whole)) : content(whole);
    return new Result(given, shifted(shape));
  }

  private static @Nullable Result one(Shape shape, String method, Value argument) {
    return switch (method) {
      case "append", "add" -> new Result(Value.NULL, shape.plus(argument));
      case "appendleft" ->
          new Result(Value.NULL, Ordered.inserted(shape, Constant.number(0), argument));
      case "extendleft" -> new Result(Value.NULL, shifted(shape).withAny(content(argument)));
      case "rotate" -> new Result(Value.NULL, shifted(shape));
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
      case "remove", "discard" -> new Result(Value.NULL, Ordered.removed(shape, argument));
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
      case "insert" ->
          new Result(
              Value.NULL,
              Ordered.inserted(shape, key(arguments.get(0).constants()), arguments.get(1)));
      default -> null;
    };
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
    if (shape.kind() == Shape.Kind.MAP) {
      return new Result(given, known == null ? shifted(shape) : shape.without(known));
    }
    Result taken = Ordered.taken(shape, known);
    return taken == null ? new Result(given, shifted(shape)) : taken;
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

  /** A dictionary made of pairs of keys and values, as far as these are known. */
  static Shape ofPairs(Value pairs) {
    Shape made = emptied(Shape.open(Shape.Kind.MAP)).from(0);
    List<Value> all = pairs.elements();
    for (Value pair : all == null ? List.<Value>of() : all) {
      List<Value> parts = pair.elements();
      Constant key = parts == null || parts.size() != 2 ? null : key(parts.get(0).constants());
      if (parts == null || key == null) {
        return Shape.repeating(Shape.Kind.MAP, content(content(pairs)));
      }
      made = made.with(key, parts.get(1).plusLabels(pair.labels()).plusLabels(pairs.labels()));
    }
    return all == null ? Shape.repeating(Shape.Kind.MAP, content(content(pairs))) : made;
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
