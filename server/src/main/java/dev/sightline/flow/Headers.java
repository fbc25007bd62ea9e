package dev.sightline.flow;

import dev.sightline.value.Constant;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headers of an answer, as a dictionary or as pairs. */
final class Headers {
  private static final String TYPE = "Content-Type";
  private static final String LOCATION = "Location";
  private static final Pattern PAGE = Pattern.compile("(?i)html|svg|xml");

  private Headers() {}

  /** What the browser is sent to. */
  static List<Value> locations(Value headers) {
    return named(headers, LOCATION);
  }

  /** Whether headers say that what comes with them is a page; null if they do not say. */
  static @Nullable Boolean isPage(Value headers) {
    for (Value type : named(headers, TYPE)) {
      String text = type.constants().text();
      String begin = text == null ? type.affix().prefix() : text;
      if (!begin.isEmpty()) {
        return PAGE.matcher(begin).find();
      }
    }
    return null;
  }

  private static List<Value> named(Value headers, String name) {
    Shape shape = headers.shape();
    List<Value> found = new ArrayList<>();
    if (shape == null) {
      return found;
    }
    for (Map.Entry<Constant, Value> entry : shape.entries().entrySet()) {
      if (shape.kind() == Shape.Kind.MAP) {
        boolean same = entry.getKey() instanceof Constant.Str s && s.value().equalsIgnoreCase(name);
        found.addAll(same ? List.of(entry.getValue()) : List.of());
      } else {
        List<Value> pair = entry.getValue().elements();
        String key = pair == null || pair.size() != 2 ? null : pair.get(0).constants().text();
        found.addAll(pair != null && name.equalsIgnoreCase(key) ? pair.subList(1, 2) : List.of());
      }
    }
    return found;
  }
}
