package dev.sightline.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code configparser}: sections with options that a program sets and reads back. A parser is an
 * object of dictionaries; one that has read a file may hold more than was set.
 */
final class Sections {
  private static final String TYPE = "configparser.ConfigParser";
  private static final Set<String> MAKERS =
      Set.of(
          TYPE,
          "configparser.RawConfigParser",
          "configparser.SafeConfigParser",
          "ConfigParser.ConfigParser",
          "ConfigParser.RawConfigParser",
          "ConfigParser.SafeConfigParser");

  private Sections() {}

  /** A parser without sections; null if the callee makes none. */
  static @Nullable Value made(String callee) {
    if (!MAKERS.contains(callee)) {
      return null;
    }
    Shape empty = Shape.of(Shape.Kind.OBJECT, Map.of(), null, false);
    return Value.ofShape(empty).withTypes(Names.of(TYPE));
  }

  /** What a method of a parser gives and leaves; null if the receiver is none. */
  static Intrinsics.@Nullable Changed call(Value parser, String method, List<Value> arguments) {
    Shape all = parser.shape();
    if (all == null || all.kind() != Shape.Kind.OBJECT || !TYPE.equals(parser.types().single())) {
      return null;
    }
    return switch (method + "/" + arguments.size()) {
      case "add_section/1" ->
          new Intrinsics.Changed(
              Value.NULL, with(parser, all, arguments.get(0), Value.ofShape(section(null))));
      case "set/3" -> set(parser, all, arguments);
      case "get/2" -> get(all, arguments);
      case "getint/2" -> new Intrinsics.Changed(Value.ofType("int"), null);
      case "getfloat/2" -> new Intrinsics.Changed(Value.ofType("float"), null);
      case "getboolean/2", "has_section/1", "has_option/2" ->
          new Intrinsics.Changed(Value.ofType("bool"), null);
      default -> null;
    };
  }

  private static Shape section(@Nullable Value held) {
    return held == null || held.shape() == null || held.shape().kind() != Shape.Kind.MAP
        ? Shape.of(Shape.Kind.MAP, Map.of(), null, true)
        : held.shape();
  }

  private static Intrinsics.Changed set(Value parser, Shape all, List<Value> arguments) {
    Constant name = Containers.key(arguments.get(0).constants());
    Constant option = Containers.key(arguments.get(1).constants());
    Shape section = section(name == null ? null : all.get(name));
    Value value = arguments.get(2);
    Shape changed = option == null ? section.withAny(value) : section.with(option, value);
    return new Intrinsics.Changed(
        Value.NULL, with(parser, all, arguments.get(0), Value.ofShape(changed)));
  }

  private static Value with(Value parser, Shape all, Value name, Value section) {
    Constant key = Containers.key(name.constants());
    return parser.withShape(key == null ? all.withAny(section) : all.with(key, section));
  }

  /** What was set; null if that is not known, or if the option may come from a file. */
  private static Intrinsics.@Nullable Changed get(Shape all, List<Value> arguments) {
    Constant name = Containers.key(arguments.get(0).constants());
    Constant option = Containers.key(arguments.get(1).constants());
    Value section = name == null ? null : all.entries().get(name);
    Shape options = section == null ? null : section.shape();
    Value set = options == null || option == null ? null : options.entries().get(option);
    return set == null ? null : new Intrinsics.Changed(set, null);
  }
}
