package dev.sightline.flow;

import dev.sightline.model.EntryPoint;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a route says of the parameters that it names. */
final class Routes {
  private static final String NAME = "NAME";
  private static final String WORD = "(?<name>[A-Za-z_][A-Za-z_0-9]*)";

  private Routes() {}

  /** An entry point with the types of the parameters that its library converts. */
  static EntryPoint typed(EntryPoint point, @Nullable String route) {
    if (point.converted().isEmpty() || route == null) {
      return point;
    }
    Map<String, String> types = new HashMap<>();
    Matcher found = Pattern.compile(point.converted().replace(NAME, WORD)).matcher(route);
    while (found.find()) {
      types.put(found.group("name"), "int");
    }
    return types.isEmpty() ? point : point.typed(types);
  }
}
