package dev.sightline.value;

import dev.sightline.tree.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and queues of which each element is known: what shifts their elements. */
final class Ordered {
  private Ordered() {}

  /** The index that a constant means, counted from the end if it is negative; -1 if it is none. */
  static int index(@Nullable Constant key, int size) {
    if (!(key instanceof Constant.Int i) || i.value().bitLength() > 20) {
      return -1;
    }
    int at = i.value().intValue() < 0 ? i.value().intValue() + size : i.value().intValue();
    return at >= 0 && at < size ? at : -1;
  }

  /** Without the element at an index; with what is known less exactly if that is not known. */
  static Shape without(Shape shape, @Nullable Constant key) {
    List<Value> elements = shape.elements();
    int at = elements == null ? -1 : index(key, elements.size());
    if (elements == null || at < 0) {
      return Containers.shifted(shape);
    }
    elements.remove(at);
    return of(shape, elements);
  }

  /** Without the elements from one index to another. */
  static Shape without(Shape shape, int from, int to) {
    List<Value> elements = shape.elements();
    if (elements == null) {
      return Containers.shifted(shape);
    }
    int start = Containers.clamp(from, elements.size());
    int end = Containers.clamp(to, elements.size());
    if (start < end) {
      elements.subList(start, end).clear();
    }
    return of(shape, elements);
  }

  /** Takes the element at an index out; null if it is not known which. */
  static Containers.@Nullable Result taken(Shape shape, @Nullable Constant key) {
    List<Value> elements = shape.elements();
    int at = elements == null ? -1 : index(key, elements.size());
    return elements == null || at < 0
        ? null
        : new Containers.Result(elements.get(at), without(shape, key));
  }

  /** Without the first that equals a value, as far as it can be told which that is. */
  static Shape removed(Shape shape, Value value) {
    List<Value> elements = shape.kind() == Shape.Kind.MAP ? null : shape.elements();
    for (int i = 0; elements != null && i < elements.size(); i++) {
      Constants same =
          Operators.fold(Operator.EQUAL, elements.get(i).constants(), value.constants());
      if (same.values().equals(List.of(Constants.TRUE))) {
        return without(shape, Constant.number(i));
      }
      if (!same.values().equals(List.of(Constants.FALSE))) {
        break;
      }
    }
    return Containers.shifted(shape);
  }

  static Shape inserted(Shape shape, @Nullable Constant key, Value value) {
    List<Value> elements = shape.elements();
    if (elements == null || !(key instanceof Constant.Int i) || i.value().bitLength() > 20) {
      return Containers.shifted(shape).withAny(value);
    }
    elements.add(Containers.clamp(i.value().intValue(), elements.size()), value);
    return of(shape, elements);
  }

  static Shape reversed(Shape shape) {
    List<Value> elements = shape.elements();
    if (elements == null) {
      return Containers.shifted(shape);
    }
    Collections.reverse(elements);
    return of(shape, elements);
  }

  /** Pairs of the elements of several containers, as far as the shortest goes. */
  static Value zipped(List<Value> containers) {
    List<List<Value>> all = new ArrayList<>();
    List<Value> any = new ArrayList<>();
    int shortest = Integer.MAX_VALUE;
    for (Value container : containers) {
      any.add(Containers.element(container));
      List<Value> elements = container.elements();
      if (elements != null) {
        all.add(elements.stream().map(e -> e.plusLabels(container.labels())).toList());
        shortest = Math.min(shortest, elements.size());
      }
    }
    if (all.size() < containers.size()) {
      return Value.ofShape(Shape.repeating(Shape.Kind.LIST, tuple(any)));
    }
    List<Value> rows = new ArrayList<>();
    for (int i = 0; i < shortest; i++) {
      int row = i;
      rows.add(tuple(all.stream().map(elements -> elements.get(row)).toList()));
    }
    return Value.ofShape(Shape.ofElements(Shape.Kind.LIST, rows));
  }

  /** Each element with its number. */
  static Value numbered(Value container, Value start) {
    List<Value> elements = container.elements();
    Constant first = start.constants().single();
    if (elements == null
        || !(first instanceof Constant.Int from)
        || from.value().bitLength() > 20) {
      Value pair = tuple(List.of(Value.ofType("int"), Containers.element(container)));
      return Value.ofShape(Shape.repeating(Shape.Kind.LIST, pair));
    }
    List<Value> pairs = new ArrayList<>();
    for (Value element : elements) {
      Value number = Value.of(Constant.number(from.value().intValue() + pairs.size()));
      pairs.add(tuple(List.of(number, element.plusLabels(container.labels()))));
    }
    return Value.ofShape(Shape.ofElements(Shape.Kind.LIST, pairs));
  }

  private static Value tuple(List<Value> elements) {
    return Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, elements));
  }

  private static Shape of(Shape before, List<Value> elements) {
    return Shape.ofElements(before.kind(), elements).from(before.origins());
  }
}
