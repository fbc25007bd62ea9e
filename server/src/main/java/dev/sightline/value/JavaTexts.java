package dev.sightline.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Methods of {@code String} on constants. */
final class JavaTexts {
  private static final Names CHARACTER = Names.of("char");

  private JavaTexts() {}

  /** A character, which is a text of one. */
  static Value character(String text) {
    return Value.of(Constant.text(text)).withTypes(CHARACTER);
  }

  /** The result of {@code receiver.method(arguments)}; null if it is not known. */
  static @Nullable Value call(Constant.Str receiver, String method, List<Constant> arguments) {
    String text = receiver.value();
    return switch (arguments.size()) {
      case 0 -> plain(receiver, method);
      case 1 ->
          switch (arguments.get(0)) {
            case Constant.Str s -> one(text, method, s.value());
            case Constant.Int i when i.value().bitLength() < 31 ->
                indexed(text, method, i.value().intValue());
            case Constant.Null n -> method.equals("equals") ? Value.FALSE : null;
            default -> null;
          };
      case 2 -> two(text, method, arguments);
      default -> null;
    };
  }

  private static @Nullable Value plain(Constant.Str receiver, String method) {
    String text = receiver.value();
    return switch (method) {
      case "toString", "intern", "stripIndent", "stripTrailing", "stripLeading" ->
          Value.of(receiver);
      case "toLowerCase" -> text(text.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> text(text.toUpperCase(Locale.ROOT));
      case "trim", "strip" -> text(text.strip());
      case "length" -> Value.of(Constant.number(text.length()));
      case "isEmpty" -> Value.truth(text.isEmpty());
      case "isBlank" -> Value.truth(text.isBlank());
      case "toCharArray" -> characters(text);
      default -> null;
    };
  }

  private static Value text(String text) {
    return Value.of(Constant.text(text));
  }

  private static @Nullable Value characters(String text) {
    if (text.length() > Shape.MOST) {
      return null;
    }
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      all.add(character(text.substring(i, i + 1)));
    }
    return Value.ofShape(Shape.ofElements(Shape.Kind.LIST, all));
  }

  private static @Nullable Value one(String text, String method, String argument) {
    return switch (method) {
      case "equals", "contentEquals" -> Value.truth(text.equals(argument));
      case "equalsIgnoreCase" -> Value.truth(text.equalsIgnoreCase(argument));
      case "startsWith" -> Value.truth(text.startsWith(argument));
      case "endsWith" -> Value.truth(text.endsWith(argument));
      case "contains" -> Value.truth(text.contains(argument));
      case "concat" -> text(text + argument);
      case "indexOf" -> Value.of(Constant.number(text.indexOf(argument)));
      case "lastIndexOf" -> Value.of(Constant.number(text.lastIndexOf(argument)));
      case "compareTo" -> Value.of(Constant.number(text.compareTo(argument)));
      case "split" -> split(text, argument);
      default -> null;
    };
  }

  /** By a text that means itself as a regular expression. */
  private static @Nullable Value split(String text, String by) {
    boolean literal =
        !by.isEmpty() && by.chars().allMatch(c -> ",;:/=#@&_- ".indexOf(c) >= 0 || c >= 'A');
    if (!literal || by.indexOf('\\') >= 0 || text.length() > Shape.MOST) {
      return null;
    }
    List<Value> parts = new ArrayList<>();
    for (String part : List.of(text.split(java.util.regex.Pattern.quote(by), -1))) {
      parts.add(text(part));
    }
    return Value.ofShape(Shape.ofElements(Shape.Kind.LIST, parts));
  }

  private static @Nullable Value indexed(String text, String method, int index) {
    boolean inside = index >= 0 && index < text.length();
    return switch (method) {
      case "charAt" -> inside ? character(text.substring(index, index + 1)) : null;
      case "substring" -> inside || index == text.length() ? text(text.substring(index)) : null;
      case "codePointAt" -> inside ? Value.of(Constant.number(text.codePointAt(index))) : null;
      case "repeat" -> index >= 0 && index < 100 ? text(text.repeat(index)) : null;
      default -> null;
    };
  }

  private static @Nullable Value two(String text, String method, List<Constant> arguments) {
    if (arguments.get(0) instanceof Constant.Str a && arguments.get(1) instanceof Constant.Str b) {
      return method.equals("replace") && !a.value().isEmpty()
          ? text(text.replace(a.value(), b.value()))
          : null;
    }
    if (method.equals("substring")
        && arguments.get(0) instanceof Constant.Int a
        && arguments.get(1) instanceof Constant.Int b
        && a.value().signum() >= 0
        && a.value().compareTo(b.value()) <= 0
        && b.value().compareTo(java.math.BigInteger.valueOf(text.length())) <= 0) {
      return text(text.substring(a.value().intValue(), b.value().intValue()));
    }
    return null;
  }
}
