package dev.sightline.flow;

import dev.sightline.model.SinkKind;
import dev.sightline.value.Constant;
import dev.sightline.value.Labels;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a value at a sink can do harm there. */
final class Harm {
  private static final Set<String> NUMBERS = Set.of("int", "float", "bool", "complex");
  private static final Set<String> CODE =
      Set.of("$where", "$function", "$accumulator", "body", "$regex", "$expr", "query");
  private static final Set<String> SHELLS =
      Set.of("sh", "bash", "/bin/sh", "/bin/bash", "cmd", "cmd.exe", "powershell", "zsh", "ksh");
  private static final Pattern HOST =
      Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#\\\\]+[/?#]");
  private static final Pattern LOCAL = Pattern.compile("^/[^/\\\\]");

  private Harm() {}

  /** Labels that reach a sink of a kind. */
  record Reached(SinkKind kind, Labels labels) {}

  static List<Reached> of(SinkKind kind, Models.Part part) {
    Value value = part.value();
    if (isHarmless(value)) {
      return List.of();
    }
    return switch (kind) {
      case URL -> fixed(value, HOST) ? List.of() : whole(kind, value);
      case REDIRECT -> fixed(value, HOST) || fixed(value, LOCAL) ? List.of() : whole(kind, value);
      case ARGUMENT -> program(value);
      case NOSQL -> List.of(new Reached(kind, query(value, true)));
      default -> whole(kind, value);
    };
  }

  private static boolean isHarmless(Value value) {
    String type = value.types().single();
    return value.constants().known() || (type != null && NUMBERS.contains(type));
  }

  private static List<Reached> whole(SinkKind kind, Value value) {
    return List.of(new Reached(kind, ModelCall.live(value)));
  }

  private static boolean fixed(Value value, Pattern start) {
    return start.matcher(value.affix().prefix()).find();
  }

  /**
   * What can change the meaning of a query that is made of objects: a text inside is compared with
   * and no more, unless it stands where code is expected.
   */
  private static Labels query(Value value, boolean code) {
    Shape shape = value.shape();
    if (value.constants().known()) {
      return Labels.NONE;
    }
    if (shape == null || shape.entries().isEmpty()) {
      return !code && "str".equals(value.types().single()) ? Labels.NONE : ModelCall.live(value);
    }
    Labels all = value.labels();
    for (Map.Entry<Constant, Value> entry : shape.entries().entrySet()) {
      boolean runs = entry.getKey() instanceof Constant.Str s && CODE.contains(s.value());
      all =
          Labels.join(
              all, isHarmless(entry.getValue()) ? Labels.NONE : query(entry.getValue(), runs));
    }
    return shape.rest() == null ? all : Labels.join(all, query(shape.rest(), false));
  }

  /** A program with its arguments, which no shell reads unless the program is one. */
  private static List<Reached> program(Value value) {
    Shape shape = value.shape();
    if (shape == null || shape.entries().isEmpty()) {
      return whole(SinkKind.COMMAND, value);
    }
    List<Value> words = new ArrayList<>(shape.entries().values());
    List<Reached> reached = new ArrayList<>();
    String program = words.get(0).constants().text();
    boolean shell = program != null && SHELLS.contains(program);
    for (int i = 0; i < words.size(); i++) {
      boolean read = i == 0 || (shell && i == 2);
      if (!isHarmless(words.get(i))) {
        reached.addAll(whole(read ? SinkKind.COMMAND : SinkKind.ARGUMENT, words.get(i)));
      }
    }
    if (shape.rest() != null) {
      reached.addAll(whole(SinkKind.ARGUMENT, shape.rest()));
    }
    return reached;
  }
}
