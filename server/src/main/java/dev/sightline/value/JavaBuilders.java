package dev.sightline.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of Java's texts that change: {@code StringBuilder} and its like. */
final class JavaBuilders {
  private JavaBuilders() {}

  /** An empty or filled one that has just been made. */
  static Value created(String type, List<Value> arguments) {
    Value given = arguments.size() == 1 ? arguments.get(0) : Value.of(Constant.text(""));
    boolean capacity = given.types().contains("int");
    Value text = capacity ? Value.of(Constant.text("")) : plain(given);
    Value built = new TextBuilder().value(text).build();
    return built.withTypes(Names.of(type)).withLabels(capacity ? Labels.NONE : given.deepLabels());
  }

  /** As text: what {@code toString} gives. */
  static Value plain(Value text) {
    return text.types().isEmpty() ? text : text.withTypes(Names.of("str"));
  }

  static Intrinsics.@Nullable Changed call(Value receiver, String method, List<Value> arguments) {
    return switch (method) {
      case "append", "write", "appendCodePoint" ->
          arguments.isEmpty() ? null : both(joined(receiver, arguments.get(0), receiver));
      case "insert" -> arguments.size() < 2 ? null : both(inserted(receiver, arguments));
      case "replace" -> arguments.size() < 3 ? null : both(mixed(receiver, arguments.get(2)));
      case "setCharAt" -> arguments.size() < 2 ? null : both(mixed(receiver, arguments.get(1)));
      case "reverse" -> both(reversed(receiver));
      case "delete", "deleteCharAt" -> both(deleted(receiver, arguments));
      case "setLength" -> both(shortened(receiver, arguments));
      case "toString", "substring", "getBuffer" ->
          arguments.isEmpty() ? new Intrinsics.Changed(plain(receiver), null) : null;
      default -> null;
    };
  }

  private static Intrinsics.Changed both(Value after) {
    return new Intrinsics.Changed(after, after);
  }

  /** The second put behind the first, as the same object as {@code whole}. */
  private static Value joined(Value first, Value second, Value whole) {
    Value text = new TextBuilder().value(plain(first)).value(second).build();
    return text.withTypes(whole.types())
        .withLabels(Labels.join(first.deepLabels(), second.deepLabels()));
  }

  private static Value inserted(Value receiver, List<Value> arguments) {
    boolean front =
        arguments.get(0).constants().single() instanceof Constant.Int i && i.value().signum() == 0;
    Value piece = arguments.get(1);
    return front ? joined(plain(piece), plain(receiver), receiver) : mixed(receiver, piece);
  }

  /** With another text somewhere in it. */
  private static Value mixed(Value receiver, Value piece) {
    return Value.UNKNOWN
        .withTypes(receiver.types())
        .withLabels(Labels.join(receiver.deepLabels(), piece.deepLabels()));
  }

  private static Value reversed(Value receiver) {
    String text = receiver.constants().text();
    Value changed =
        text == null
            ? Value.UNKNOWN
            : Value.of(Constant.text(new StringBuilder(text).reverse().toString()));
    return changed.withTypes(receiver.types()).withLabels(receiver.labels());
  }

  private static Value deleted(Value receiver, List<Value> arguments) {
    String text = receiver.constants().text();
    int from = number(arguments, 0);
    int to = arguments.size() > 1 ? number(arguments, 1) : from + 1;
    if (text == null || from < 0 || from > text.length() || to < from) {
      return mixed(receiver, receiver);
    }
    String left = text.substring(0, from) + text.substring(Math.min(to, text.length()));
    return Value.of(Constant.text(left)).withTypes(receiver.types()).withLabels(receiver.labels());
  }

  private static Value shortened(Value receiver, List<Value> arguments) {
    return number(arguments, 0) == 0
        ? Value.of(Constant.text("")).withTypes(receiver.types())
        : mixed(receiver, receiver);
  }

  private static int number(List<Value> arguments, int index) {
    return index < arguments.size()
            && arguments.get(index).constants().single() instanceof Constant.Int i
            && i.value().bitLength() < 31
        ? i.value().intValue()
        : -1;
  }
}
