package dev.sightline.data;

import java.util.stream.Collectors;

/** Writes data as JSON. */
public final class JsonText {

  private JsonText() {}

  public static String of(Data data) {
    return switch (data) {
      case Data.Scalar s ->
          switch (s.type()) {
            case TEXT -> quote(s.text());
            case FLAG -> s.text().toLowerCase(java.util.Locale.ROOT);
            case NUMBER -> isJsonNumber(s.text()) ? s.text() : quote(s.text());
            case NOTHING -> "null";
          };
      case Data.Sequence s ->
          s.items().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
      case Data.Mapping m ->
          m.entries().stream()
              .map(e -> quote(e.key()) + ":" + of(e.value()))
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  /** A JSON string; what could end a script block in a page is escaped too. */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isJsonNumber(String text) {
    return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  }
}
