package dev.sightline.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formatting of strings: {@code "%s" % x}, {@code "{}".format(x)}. */
final class Formatting {

  /** Finds the value that a field asks for; null if it is not known which. */
  interface Fields {
    @Nullable Value get(String name);
  }

  private Formatting() {}

  /** {@code format % value}. */
  static Value percent(String format, Value value) {
    TextBuilder text = new TextBuilder();
    List<Value> list =
        value.types().contains("tuple")
            ? value.elements()
            : value.types().isEmpty() ? null : List.of(value);
    int next = 0;
    int from = 0;
    for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', from)) {
      text.text(format.substring(from, at));
      int end = conversionEnd(format, at + 1);
      if (end >= format.length()) {
        return Value.ofType("str");
      }
      String spec = format.substring(at + 1, end);
      char conversion = format.charAt(end);
      from = end + 1;
      if (conversion == '%') {
        text.text("%");
      } else if (spec.startsWith("(") && spec.endsWith(")")) {
        piece(text, conversion, key(value, spec.substring(1, spec.length() - 1)));
      } else {
        int index = spec.indexOf('*') >= 0 ? -1 : next++;
        Value found =
            list == null || index < 0 || index >= list.size() || !spec.isEmpty()
                ? null
                : list.get(index);
        piece(text, conversion, found);
      }
    }
    return text.text(format.substring(from)).build();
  }

  private static int conversionEnd(String format, int start) {
    int i = start;
    if (i < format.length() && format.charAt(i) == '(') {
      int close = format.indexOf(')', i);
      i = close < 0 ? format.length() : close + 1;
    }
    while (i < format.length() && "#0- +123456789.*lhL".indexOf(format.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static @Nullable Value key(Value value, String name) {
    return value.shape() == null || value.shape().kind() != Shape.Kind.MAP
        ? null
        : value.shape().get(Constant.text(name));
  }

  private static void piece(TextBuilder text, char conversion, @Nullable Value value) {
    boolean number = conversion == 'd' || conversion == 'i' || conversion == 'u';
    boolean integers = value != null && value.constants().all(c -> c instanceof Constant.Int);
    if (value == null || (conversion != 's' && !(number && integers))) {
      text.unknown();
    } else {
      text.value(value);
    }
  }

  /** {@code format.format(...)}. */
  static Value braces(String format, Fields fields) {
    TextBuilder text = new TextBuilder();
    int next = 0;
    int from = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '{' && c != '}') {
        continue;
      }
      text.text(format.substring(from, i));
      if (i + 1 < format.length() && format.charAt(i + 1) == c) {
        text.text(String.valueOf(c));
        i++;
      } else {
        int close = format.indexOf('}', i);
        if (c == '}' || close < 0) {
          return Value.ofType("str");
        }
        String name = format.substring(i + 1, close);
        Value value = fields.get(name.isEmpty() ? String.valueOf(next++) : name);
        i = name.indexOf('{') >= 0 ? nestedEnd(format, i) : close;
        if (value == null) {
          text.unknown();
        } else {
          text.value(value);
        }
      }
      from = i + 1;
    }
    return text.text(from < format.length() ? format.substring(from) : "").build();
  }

  private static int nestedEnd(String format, int open) {
    int depth = 0;
    for (int i = open; i < format.length(); i++) {
      depth += format.charAt(i) == '{' ? 1 : format.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return format.length() - 1;
  }
}
