package dev.sightline.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code namedtuple("Point", "x y")}: a class that a call makes, and what it makes in turn. */
final class NamedTuples {
  private static final String FIELDS = "_fields";

  private NamedTuples() {}

  /** The class, which knows its fields; null if they are not known. */
  static @Nullable Value define(List<Value> arguments) {
    List<Value> names = new ArrayList<>();
    Value given = arguments.size() < 2 ? Value.UNKNOWN : arguments.get(1);
    String text = given.constants().text();
    if (text != null) {
      for (String name : text.strip().split("[,\\s]+", -1)) {
        names.add(Value.of(Constant.text(name)));
      }
    } else if (given.elements() != null) {
      names.addAll(given.elements());
    }
    if (names.isEmpty() || names.stream().anyMatch(n -> n.constants().text() == null)) {
      return null;
    }
    Value fields = Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, names));
    Map<Constant, Value> members = Map.of(Constant.text(FIELDS), fields);
    return Value.UNKNOWN.withShape(Shape.of(Shape.Kind.OBJECT, members, null, true));
  }

  /** An object of such a class: fields by name and by position; null if it is no such class. */
  static @Nullable Value create(CallSite site) {
    Shape type = site.callee().shape();
    Value fields =
        type == null || type.kind() != Shape.Kind.OBJECT
            ? null
            : type.entries().get(Constant.text(FIELDS));
    List<Value> names = fields == null ? null : fields.elements();
    List<Value> given = site.positionals();
    if (names == null || given == null) {
      return null;
    }
    Map<Constant, Value> held = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = String.valueOf(names.get(i).constants().text());
      Value named = site.named(name);
      Value value = i < given.size() ? given.get(i) : named == null ? Value.UNKNOWN : named;
      held.put(Constant.text(name), value);
      held.put(Constant.number(i), value);
    }
    return Value.UNKNOWN.withShape(Shape.of(Shape.Kind.OBJECT, held, null, false));
  }
}
