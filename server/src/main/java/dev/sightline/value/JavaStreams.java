package dev.sightline.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods that take a function, of streams and collections. */
final class JavaStreams {
  private JavaStreams() {}

  /**
   * What a method gives that applies a function to each element; null if it is none of these, or
   * nothing is known of the function.
   */
  static Containers.@Nullable Result call(
      Value element, String method, Value function, Intrinsics.Apply apply) {
    return switch (method) {
      case "map", "mapToObj", "thenApply" -> mapped(apply.apply(function, List.of(element)));
      case "flatMap" -> {
        Value inner = apply.apply(function, List.of(element));
        yield inner == null ? null : mapped(Containers.element(inner));
      }
      case "forEach", "forEachOrdered", "ifPresent", "forEachRemaining" -> {
        Value done = apply.apply(function, List.of(element));
        yield done == null ? null : JavaContainers.given(Value.NULL);
      }
      case "orElseGet" -> {
        Value other = apply.apply(function, List.of());
        yield other == null ? null : JavaContainers.given(element.join(other));
      }
      case "anyMatch", "allMatch", "noneMatch" -> {
        apply.apply(function, List.of(element));
        yield JavaContainers.given(Value.ofType("bool"));
      }
      case "collect" -> collected(element, function);
      default -> null;
    };
  }

  private static Containers.@Nullable Result mapped(@Nullable Value element) {
    return element == null
        ? null
        : JavaContainers.given(Value.ofShape(Shape.repeating(Shape.Kind.LIST, element)));
  }

  /** Into a text or a list, as the collector says. */
  private static Containers.Result collected(Value element, Value collector) {
    boolean text = collector.isText();
    return JavaContainers.given(
        text
            ? Value.ofType("str").withLabels(element.deepLabels())
            : Value.ofShape(Shape.repeating(Shape.Kind.LIST, element)));
  }
}
