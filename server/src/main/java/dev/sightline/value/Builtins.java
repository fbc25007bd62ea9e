package dev.sightline.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Library functions without effects, computed on what is known of their arguments. */
final class Builtins {
  private static final int MOST_RANGE = Shape.MOST;

  private Builtins() {}

  /** The result of calling {@code function}, without labels; null if there is nothing to say. */
  static @Nullable Value call(String function, CallSite site) {
    List<Value> arguments = site.positionals();
    if (arguments == null) {
      return null;
    }
    return switch (function) {
      case "dict", "collections.OrderedDict" -> dict(site, arguments);
      case "list", "tuple", "set", "frozenset", "sorted", "reversed", "iter", "collections.deque" ->
          collection(function, arguments);
      case "collections.namedtuple" -> NamedTuples.define(arguments);
      case "os.path.join", "posixpath.join" -> path(arguments);
      case "range", "xrange" -> range(arguments);
      case "str", "unicode", "six.text_type" ->
          arguments.size() == 1
              ? new TextBuilder().value(arguments.get(0)).build()
              : empty(arguments);
      case "max", "min" -> arguments.size() > 1 ? Value.joinAll(arguments) : null;
      case "re.compile", "regex.compile" -> compiled(arguments);
      case "zip" -> arguments.isEmpty() ? null : Ordered.zipped(arguments);
      case "enumerate" -> numbered(site, arguments);
      case "map", "filter" -> null;
      case "typing.cast" -> arguments.size() == 2 ? cast(arguments) : null;
      case "getopt.getopt", "getopt.gnu_getopt" ->
          arguments.size() > 1 ? options(Containers.element(arguments.get(0))) : null;
      case "copy.copy", "copy.deepcopy", "types.MappingProxyType" ->
          arguments.size() == 1 ? arguments.get(0) : null;
      default -> arguments.size() == 1 ? unary(function, arguments.get(0)) : null;
    };
  }

  /** A compiled regular expression keeps the text that it was made of. */
  private static @Nullable Value compiled(List<Value> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    Map<Constant, Value> fields = Map.of(Constant.text("pattern"), arguments.get(0));
    Shape object = Shape.of(Shape.Kind.OBJECT, fields, null, false);
    return Value.ofType("re.Pattern").withShape(object);
  }

  private static @Nullable Value numbered(CallSite site, List<Value> arguments) {
    Value named = site.named("start");
    Value start = arguments.size() > 1 ? arguments.get(1) : named;
    return arguments.isEmpty()
        ? null
        : Ordered.numbered(arguments.get(0), start == null ? Value.of(Constant.number(0)) : start);
  }

  private static Value empty(List<Value> arguments) {
    return arguments.isEmpty() ? Value.of(Constant.text("")) : Value.ofType("str");
  }

  private static Value cast(List<Value> arguments) {
    Names types = arguments.get(0).symbols();
    return types.isEmpty() ? arguments.get(1) : arguments.get(1).withTypes(types);
  }

  /** Options as pairs of a known name and what was given, and the arguments that are left. */
  private static Value options(Value given) {
    Value name = Value.of(Constants.SOME_STRING);
    Shape pair = Shape.ofElements(Shape.Kind.TUPLE, List.of(name, given));
    Value options = Value.ofShape(Shape.repeating(Shape.Kind.LIST, Value.ofShape(pair)));
    Value left = Value.ofShape(Shape.repeating(Shape.Kind.LIST, given));
    return Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, List.of(options, left)));
  }

  private static Value dict(CallSite site, List<Value> arguments) {
    Shape shape = Shape.of(Shape.Kind.MAP, Map.of(), null, true);
    if (arguments.size() == 1) {
      Value given = arguments.get(0);
      shape =
          given.shape() != null && given.shape().kind() == Shape.Kind.MAP
              ? given.shape()
              : Containers.ofPairs(given);
    }
    for (int i = 0; i < site.syntax().size(); i++) {
      var name = site.syntax().get(i).name();
      if (name != null) {
        shape = shape.with(Constant.text(name.name()), site.arguments().get(i));
      }
    }
    return Value.ofShape(shape.from(0));
  }

  private static Value collection(String function, List<Value> arguments) {
    Shape.Kind kind =
        switch (function) {
          case "tuple" -> Shape.Kind.TUPLE;
          case "set", "frozenset" -> Shape.Kind.SET;
          default -> Shape.Kind.LIST;
        };
    if (arguments.isEmpty()) {
      return Value.ofShape(Shape.ofElements(kind, List.of()));
    }
    List<Value> elements = arguments.get(0).elements();
    if (elements != null && !function.equals("sorted")) {
      Shape all = Shape.ofElements(kind, elements);
      return Value.ofShape(function.equals("reversed") ? Ordered.reversed(all) : all);
    }
    Value element = Containers.element(arguments.get(0));
    return Value.ofShape(Shape.repeating(kind, element));
  }

  private static Value range(List<Value> arguments) {
    BigInteger most =
        arguments.size() == 1 && arguments.get(0).constants().single() instanceof Constant.Int i
            ? i.value()
            : null;
    if (most == null || most.bitLength() > 16 || most.intValue() > MOST_RANGE) {
      return Value.ofShape(Shape.repeating(Shape.Kind.LIST, Value.ofType("int")));
    }
    List<Value> numbers = new ArrayList<>();
    for (int i = 0; i < most.intValue(); i++) {
      numbers.add(Value.of(Constant.number(i)));
    }
    return Value.ofShape(Shape.ofElements(Shape.Kind.LIST, numbers));
  }

  private static Value path(List<Value> arguments) {
    TextBuilder path = new TextBuilder();
    boolean separate = false;
    for (Value argument : arguments) {
      String text = argument.constants().text();
      if (text != null && text.startsWith("/")) {
        path = new TextBuilder();
        separate = false;
      }
      boolean absolute = text == null && separate && !argument.constants().known();
      if (absolute) {
        // An unknown part may be absolute and so take the place of all before it.
        return Value.ofType("str");
      }
      path = (separate ? path.text("/") : path).value(argument);
      separate = text == null || (!text.isEmpty() && !text.endsWith("/"));
    }
    return path.build();
  }

  private static @Nullable Value unary(String function, Value argument) {
    if (function.equals("len")) {
      return length(argument);
    }
    if (!argument.constants().known()) {
      return null;
    }
    Constants result = argument.constants().map(constant -> unary(function, constant));
    return result.known() ? Value.of(result) : null;
  }

  private static @Nullable Value length(Value argument) {
    if (argument.shape() != null && argument.shape().size() >= 0) {
      return Value.of(Constant.number(argument.shape().size()));
    }
    Constants sizes =
        argument
            .constants()
            .map(c ->
                c instanceof Constant.Str s
                    ? Constant.number(s.value().codePointCount(0, s.value().length()))
                    : null);
    return sizes.known() ? Value.of(sizes) : null;
  }

  private static @Nullable Constant unary(String function, Constant constant) {
    BigInteger integer = Arithmetic.integer(constant);
    return switch (function) {
      case "int", "long" ->
          constant instanceof Constant.Str s
              ? Literals.parse(s.value().strip(), 10)
              : integer == null ? null : new Constant.Int(integer);
      case "bool" -> {
        Boolean truth = Value.truth(constant);
        yield truth == null ? null : Constant.truth(truth);
      }
      case "float" -> integer == null ? null : new Constant.Real(integer.doubleValue());
      case "abs" -> integer == null ? null : new Constant.Int(integer.abs());
      case "chr", "unichr" ->
          integer != null && integer.bitLength() <= 20 && integer.signum() >= 0
              ? Constant.text(Character.toString(integer.intValue()))
              : null;
      case "ord" ->
          constant instanceof Constant.Str s && s.value().codePointCount(0, s.value().length()) == 1
              ? Constant.number(s.value().codePointAt(0))
              : null;
      case "hex" -> integer == null ? null : Constant.text(radix(integer, "0x", 16));
      case "oct" -> integer == null ? null : Constant.text(radix(integer, "0o", 8));
      case "bin" -> integer == null ? null : Constant.text(radix(integer, "0b", 2));
      case "six.u", "six.ensure_text", "six.ensure_str" -> constant;
      default -> null;
    };
  }

  private static String radix(BigInteger value, String prefix, int radix) {
    return (value.signum() < 0 ? "-" : "") + prefix + value.abs().toString(radix);
  }
}
