package dev.sightline.flow;

import dev.sightline.model.EntryPoint;
import dev.sightline.model.SinkKind;
import dev.sightline.value.Constant;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an entry point gives back to whoever called it. */
final class Answers {
  private static final Set<String> TEXT =
      Set.of("str", "bytes", "bytearray", "tuple", "markupsafe.Markup", "java.lang.String");

  private Answers() {}

  /** The values that get to sinks, by kind. */
  static Map<SinkKind, Value> of(EntryPoint point, Value given) {
    Map<SinkKind, Value> sent = new EnumMap<>(SinkKind.class);
    Shape shape = given.shape();
    if (shape != null && shape.kind() == Shape.Kind.MAP) {
      parts(point, shape, sent);
    } else if (shape == null || shape.kind() == Shape.Kind.TUPLE) {
      List<Value> elements = given.elements();
      boolean alone = elements == null || elements.isEmpty();
      Value body = alone || elements == null ? given : elements.get(0);
      String type = body.types().single();
      boolean text = type == null || TEXT.contains(type);
      boolean page = text && (alone || elements == null || !isOther(elements));
      Value counts = page ? body.behind(point.after()) : null;
      SinkKind kind = SinkKind.of(point.returns()).orElse(null);
      if (kind != null && counts != null) {
        sent.put(kind, counts);
      }
    }
    return sent;
  }

  private static void parts(EntryPoint point, Shape shape, Map<SinkKind, Value> sent) {
    boolean page =
        shape.entries().values().stream().anyMatch(v -> Boolean.TRUE.equals(Headers.isPage(v)));
    point
        .parts()
        .forEach((key, id) -> {
          Value part = shape.entries().get(Constant.text(key));
          SinkKind kind = SinkKind.of(id).orElse(null);
          if (part != null && kind != null && (page || kind != SinkKind.HTML)) {
            sent.put(kind, part);
          }
        });
  }

  /** Whether some of these are headers that say that the answer is no page. */
  static boolean isOther(List<Value> values) {
    return values.stream().anyMatch(v -> Boolean.FALSE.equals(Headers.isPage(v)));
  }
}
