package dev.sightline.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formatting of strings: {@code "%s" % x}, {@code "{}".format(x)}. */
final class Formatting {

  /** Finds the value that a field asks for; null if it is not known which. */
  interface Fields {
    @Nullable Value get(String name);
  }

  /** Conversions that fail for anything but a number. */
  private static final String NUMERIC = "diuoxXeEfFgG";

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

  /** The values that {@code format % value} takes in as text; null if that is not known. */
  static @Nullable List<Value> percentParts(String format, Value value) {
    boolean map = value.shape() != null && value.shape().kind() == Shape.Kind.MAP;
    boolean tuple = value.types().contains("tuple");
    List<Value> list = tuple ? value.elements() : List.of(value);
    if (list == null) {
      return null;
    }
    List<Value> parts = new ArrayList<>();
    int next = 0;
    for (int at = format.indexOf('%'); at >= 0; ) {
      int end = conversionEnd(format, at + 1);
      if (end >= format.length() || format.substring(at, end).indexOf('*') >= 0) {
        return null;
      }
      char conversion = format.charAt(end);
      String spec = format.substring(at + 1, end);
      Value part = null;
      if (spec.startsWith("(")) {
        part = map ? key(value, spec.substring(1, Math.max(1, spec.indexOf(')')))) : value;
      } else if (conversion != '%') {
        part = next < list.size() ? list.get(next) : null;
        next++;
      }
      if (part != null && NUMERIC.indexOf(conversion) < 0) {
        parts.add(part.plusLabels(value.labels()));
      }
      at = format.indexOf('%', end + 1);
    }
    return parts;
  }

  /** The values that {@code format.format(...)} takes in as text; null if that is not known. */
  static @Nullable List<Value> bracesParts(String format, Fields fields) {
    List<Value> parts = new ArrayList<>();
    int next = 0;
    for (int open = format.indexOf('{'); open >= 0; ) {
      int close = format.indexOf('}', open);
      if (format.startsWith("{{", open)) {
        open = format.indexOf('{', open + 2);
        continue;
      }
      String field = close < 0 ? "{" : format.substring(open + 1, close);
      String name = field.split("[!:.\\[]", 2)[0];
      Value part = fields.get(name.isEmpty() ? String.valueOf(next++) : name);
      if (field.indexOf('{') >= 0 || part == null) {
        return null;
      }
      boolean number = field.indexOf(':') >= 0 && isNumeric(field);
      if (!number) {
        parts.add(part);
      }
      open = format.indexOf('{', close);
    }
    return parts;
  }

  /** Whether a format that ends so takes numbers only: {@code 08d}. */
  static boolean isNumeric(String spec) {
    return !spec.isEmpty() && NUMERIC.indexOf(spec.charAt(spec.length() - 1)) >= 0;
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
