package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.EntryPoint;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.value.Names;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Set;

/**
 * How a function is called from outside the program, if it is.
 *
 * @param points by which models know it
 * @param open whether whoever uses the program as a library may call it
 */
record Entry(List<EntryPoint> points, boolean open) {
  static final Entry NONE = new Entry(List.of(), false);

  private static final Set<String> PLAIN =
      Set.of(
          "str",
          "bytes",
          "list",
          "dict",
          "tuple",
          "set",
          "object",
          "byte[]",
          "char[]",
          "java.lang.CharSequence",
          "java.lang.Object",
          "java.lang.String",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.Properties",
          "java.util.Set");

  /** What a parameter holds when the function starts. */
  Value parameter(Scene scene, int index, Parameter parameter, Value value) {
    Function function = scene.function();
    if (function == null || (points.isEmpty() && !open)) {
      return value;
    }
    int position = function.takesReceiver() ? index - 1 : index;
    String name = parameter.name() instanceof Expr.Name n ? n.name() : "";
    if (position < 0) {
      return value;
    }
    Value given = value;
    for (EntryPoint point : points) {
      given = parameter(scene, point, new Named(name, position, parameter), given);
    }
    return open && points.isEmpty()
        ? given.plusLabels(
            mark(scene, parameter, "library", "the parameter `" + name + "` of a public function"))
        : given;
  }

  private record Named(String name, int position, Parameter parameter) {}

  private static Value parameter(Scene scene, EntryPoint point, Named named, Value value) {
    Expr.Call dependency = Dependencies.of(named.parameter());
    Value filled = dependency == null ? null : Dependencies.given(scene, dependency, point.kind());
    if (filled != null) {
      boolean declared = !value.types().isEmpty() && !Harm.isNumber(filled);
      return declared ? filled.withTypes(value.types()) : filled;
    }
    String type = point.types().get(named.name());
    type = type == null ? point.types().get(Integer.toString(named.position())) : type;
    if (type != null) {
      return value.types().isEmpty() ? value.withTypes(Names.of(type)) : value;
    }
    boolean untrusted =
        point.untrusted().contains(named.name())
            || (point.untrusted().contains("*") && mayCarry(scene, named.parameter(), value));
    String says = "the parameter `" + named.name() + "` of " + point.says();
    return untrusted ? value.plusLabels(mark(scene, named.parameter(), point.kind(), says)) : value;
  }

  /** Services that a framework passes along are no data: objects of libraries, dependencies. */
  private static boolean mayCarry(Scene scene, Parameter parameter, Value value) {
    if (Dependencies.of(parameter) != null) {
      return false;
    }
    for (String type : value.types().values()) {
      String element = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
      boolean data =
          PLAIN.contains(type)
              || PLAIN.contains(element)
              || scene.models().isData(type)
              || (scene.resolve(element) instanceof Resolution.Type t && !Enums.isEnum(scene, t));
      if (!data) {
        return false;
      }
    }
    return true;
  }

  private static dev.sightline.value.Labels mark(
      Scene scene, Parameter parameter, String kind, String says) {
    Function function = scene.function();
    int header = function == null ? scene.unit() : function.header();
    return mark(scene.file().place(header, parameter.span()), kind, says);
  }

  /** Of data that comes in at a place. */
  static dev.sightline.value.Labels mark(Place place, String kind, String says) {
    Steps steps = Steps.of(new Step(place, says, Step.Kind.SOURCE));
    return Taint.of(new Mark(new Origin.Source(place, kind, says), 0, false, steps));
  }
}
