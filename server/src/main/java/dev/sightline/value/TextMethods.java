package dev.sightline.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Methods of strings and byte strings on constants. */
final class TextMethods {
  private static final String SPACE = " \t\n\r\u000b\f";
  private static final int MOST_PARTS = Shape.MOST;

  private TextMethods() {}

  /** The result of {@code receiver.method(arguments)}; null if it is not known. */
  static @Nullable Value call(Constant.Str receiver, String method, List<Constant> arguments) {
    Constant single = one(receiver, method, arguments);
    if (single != null) {
      return Value.of(single);
    }
    List<String> parts = split(receiver.value(), method, arguments);
    if (parts == null || parts.size() > MOST_PARTS) {
      return null;
    }
    List<Value> values = new ArrayList<>();
    parts.forEach(part -> values.add(Value.of(new Constant.Str(part, receiver.bytes()))));
    boolean tuple = method.endsWith("partition");
    return Value.ofShape(Shape.ofElements(tuple ? Shape.Kind.TUPLE : Shape.Kind.LIST, values));
  }

  private static @Nullable Constant one(Constant.Str receiver, String method, List<Constant> args) {
    String text = receiver.value();
    if (method.equals("encode") || method.equals("decode")) {
      return recode(receiver, method);
    }
    String changed =
        switch (args.size()) {
          case 0 -> plain(text, method);
          case 1 ->
              args.get(0) instanceof Constant.Str s ? stripped(text, method, s.value()) : null;
          case 2 ->
              method.equals("replace")
                      && args.get(0) instanceof Constant.Str a
                      && args.get(1) instanceof Constant.Str b
                      && !a.value().isEmpty()
                  ? text.replace(a.value(), b.value())
                  : null;
          default -> null;
        };
    if (changed != null) {
      return new Constant.Str(changed, receiver.bytes());
    }
    return answer(text, method, args);
  }

  private static @Nullable Constant recode(Constant.Str receiver, String method) {
    boolean ascii = receiver.value().chars().allMatch(c -> c < 128);
    boolean fits = receiver.bytes() == method.equals("decode");
    return ascii && fits ? new Constant.Str(receiver.value(), !receiver.bytes()) : null;
  }

  private static @Nullable String plain(String text, String method) {
    return switch (method) {
      case "lower", "casefold" -> text.toLowerCase(Locale.ROOT);
      case "upper" -> text.toUpperCase(Locale.ROOT);
      case "strip" -> strip(text, SPACE, true, true);
      case "lstrip" -> strip(text, SPACE, true, false);
      case "rstrip" -> strip(text, SPACE, false, true);
      case "capitalize" ->
          text.isEmpty()
              ? text
              : text.substring(0, 1).toUpperCase(Locale.ROOT)
                  + text.substring(1).toLowerCase(Locale.ROOT);
      case "swapcase" -> swapCase(text);
      case "__str__" -> text;
      default -> null;
    };
  }

  private static String swapCase(String text) {
    StringBuilder swapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      swapped.append(
          Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }
    return swapped.toString();
  }

  private static @Nullable String stripped(String text, String method, String with) {
    return switch (method) {
      case "strip" -> strip(text, with, true, true);
      case "lstrip" -> strip(text, with, true, false);
      case "rstrip" -> strip(text, with, false, true);
      case "removeprefix" -> text.startsWith(with) ? text.substring(with.length()) : text;
      case "removesuffix" ->
          text.endsWith(with) ? text.substring(0, text.length() - with.length()) : text;
      default -> null;
    };
  }

  private static String strip(String text, String chars, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && chars.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (right && end > start && chars.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static @Nullable Constant answer(String text, String method, List<Constant> arguments) {
    if (arguments.isEmpty()) {
      return switch (method) {
        case "isdigit", "isdecimal", "isnumeric" -> every(text, Character::isDigit);
        case "isalpha" -> every(text, Character::isLetter);
        case "isalnum" -> every(text, Character::isLetterOrDigit);
        case "isspace" -> every(text, Character::isWhitespace);
        case "islower" ->
            Constant.truth(
                !text.equals(text.toUpperCase(Locale.ROOT))
                    && text.equals(text.toLowerCase(Locale.ROOT)));
        case "isupper" ->
            Constant.truth(
                !text.equals(text.toLowerCase(Locale.ROOT))
                    && text.equals(text.toUpperCase(Locale.ROOT)));
        default -> null;
      };
    }
    if (arguments.size() != 1 || !(arguments.get(0) instanceof Constant.Str s)) {
      return null;
    }
    String part = s.value();
    return switch (method) {
      case "startswith" -> Constant.truth(text.startsWith(part));
      case "endswith" -> Constant.truth(text.endsWith(part));
      case "find" -> Constant.number(text.indexOf(part));
      case "rfind" -> Constant.number(text.lastIndexOf(part));
      case "index" -> text.contains(part) ? Constant.number(text.indexOf(part)) : null;
      case "count" -> part.isEmpty() ? null : Constant.number(parts(text, part).size() - 1L);
      default -> null;
    };
  }

  private static Constant every(String text, java.util.function.IntPredicate test) {
    return Constant.truth(!text.isEmpty() && text.chars().allMatch(test));
  }

  private static @Nullable List<String> split(
      String text, String method, List<Constant> arguments) {
    String by =
        arguments.size() == 1 && arguments.get(0) instanceof Constant.Str s ? s.value() : null;
    if (by == null ? !arguments.isEmpty() : by.isEmpty()) {
      return null;
    }
    return switch (method) {
      case "split", "rsplit" -> by == null ? words(text) : parts(text, by);
      case "splitlines" -> by == null ? text.lines().toList() : null;
      case "partition" -> by == null ? null : partition(text, by, text.indexOf(by));
      case "rpartition" -> by == null ? null : partition(text, by, text.lastIndexOf(by));
      default -> null;
    };
  }

  private static List<String> partition(String text, String by, int at) {
    return at < 0
        ? List.of(text, "", "")
        : List.of(text.substring(0, at), by, text.substring(at + by.length()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ \\t\\n\\r\\u000b\\f]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String> parts(String text, String by) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
      parts.add(text.substring(from, at));
      from = at + by.length();
    }
    parts.add(text.substring(from));
    return parts;
  }
}
