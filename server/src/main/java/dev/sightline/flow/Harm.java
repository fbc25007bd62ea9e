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
import org.jspecify.annotations.Nullable;

/** What of a value at a sink can do harm there. */
final class Harm {
  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "float",
          "bool",
          "complex",
          "decimal.Decimal",
          "uuid.UUID",
          "datetime.date",
          "datetime.datetime",
          "datetime.time",
          "datetime.timedelta",
          "long",
          "short",
          "byte",
          "double",
          "boolean",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Boolean",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.util.UUID");
  private static final Set<String> CODE =
      Set.of("$where", "$function", "$accumulator", "body", "$regex", "$expr", "query");

  /** What stands under these is compared with and no more, whatever it is. */
  private static final Set<String> COMPARISONS =
      Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$all", "$size");

  private static final String REGEX = "$regex";
  private static final Set<String> SHELLS =
      Set.of("sh", "bash", "/bin/sh", "/bin/bash", "cmd", "cmd.exe", "powershell", "zsh", "ksh");
  private static final Set<String> REMOTE_SHELLS = Set.of("ssh", "rsh", "/usr/bin/ssh");
  private static final String END_OF_OPTIONS = "--";
  private static final Pattern HOST =
      Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#\\\\]+[/?#]");
  private static final Pattern LOCAL = Pattern.compile("^/[^/\\\\]");

  private Harm() {}

  /** Labels that reach a sink of a kind. */
  record Reached(SinkKind kind, Labels labels) {}

  static List<Reached> of(SinkKind kind, Value value) {
    if (isHarmless(value)) {
      return List.of();
    }
    return switch (kind) {
      case URL -> fixed(value, HOST) ? List.of() : whole(kind, value);
      case REDIRECT -> fixed(value, HOST) || fixed(value, LOCAL) ? List.of() : whole(kind, value);
      case HEADER, CHECKED_HEADER -> headers(kind, value);
      case PATH -> whole(kind, named(value));
      case MASS_ASSIGNMENT -> List.of(new Reached(kind, names(value)));
      case ARGUMENT -> program(value);
      case NOSQL -> List.of(new Reached(kind, query(value, true)));
      default -> whole(kind, value);
    };
  }

  /** Whether an address that begins so goes to a host that is known. */
  static boolean isHost(String prefix) {
    return HOST.matcher(prefix).find();
  }

  /** Whether an address that begins so stays on this host. */
  static boolean isLocal(String prefix) {
    return LOCAL.matcher(prefix).find();
  }

  /** A number or the like, which can do no harm wherever it goes. */
  static boolean isNumber(Value value) {
    String type = value.types().single();
    return type != null && NUMBERS.contains(type);
  }

  private static boolean isHarmless(Value value) {
    return value.constants().known() || isNumber(value);
  }

  /** Whoever has a say in the names of fields: of a dictionary whose keys are known, nobody. */
  private static Labels names(Value value) {
    Shape shape = value.shape();
    if (shape == null || shape.kind() != Shape.Kind.MAP) {
      return shape == null ? ModelCall.live(value) : Labels.NONE;
    }
    Labels all =
        shape.rest() == null ? Labels.NONE : Labels.join(value.labels(), shape.rest().deepLabels());
    for (Map.Entry<Constant, Value> entry : shape.entries().entrySet()) {
      boolean operator = entry.getKey() instanceof Constant.Str s && s.value().startsWith("$");
      all = operator ? Labels.join(all, names(entry.getValue())) : all;
    }
    return all;
  }

  /** A member of an archive goes where its name says, which the program may have set. */
  private static Value named(Value value) {
    Shape shape = value.shape();
    Value name =
        shape == null || shape.kind() != Shape.Kind.OBJECT
            ? null
            : shape.entries().get(Constant.text("name"));
    return name == null ? value : name;
  }

  private static List<Reached> whole(SinkKind kind, Value value) {
    return List.of(new Reached(kind, ModelCall.live(value)));
  }

  private static List<Reached> headers(SinkKind kind, Value value) {
    List<Reached> all = new ArrayList<>(kind == SinkKind.HEADER ? whole(kind, value) : List.of());
    for (Value location : Headers.locations(value)) {
      all.addAll(of(SinkKind.REDIRECT, location));
    }
    return all;
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
      String key = entry.getKey() instanceof Constant.Str s ? s.value() : "";
      boolean none = isHarmless(entry.getValue()) || COMPARISONS.contains(key);
      Labels own = none ? Labels.NONE : query(entry.getValue(), CODE.contains(key));
      all = Labels.join(all, key.equals(REGEX) ? unescaped(own) : own);
    }
    return shape.rest() == null ? all : Labels.join(all, query(shape.rest(), false));
  }

  /** What is escaped stands in a regular expression for itself. */
  private static Labels unescaped(Labels labels) {
    return Taint.of(Taint.marks(labels).stream().filter(m -> m.harms(SinkKind.REGEX)).toList());
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
    boolean options = true;
    for (int i = 0; i < words.size(); i++) {
      Value word = words.get(i);
      options &= i == 0 || !END_OF_OPTIONS.equals(word.constants().text());
      boolean runs = i == 0 || isRun(program, i);
      if (!isHarmless(word) && (runs || (options && mayBeOption(word)))) {
        reached.addAll(whole(runs ? SinkKind.COMMAND : SinkKind.ARGUMENT, word));
      }
    }
    if (shape.rest() != null && options) {
      reached.addAll(whole(SinkKind.ARGUMENT, shape.rest()));
    }
    return reached;
  }

  /** Whether a program runs what its word at a position says: a shell, here or on another host. */
  private static boolean isRun(@Nullable String program, int position) {
    return program != null
        && ((SHELLS.contains(program) && position == 2)
            || (REMOTE_SHELLS.contains(program) && position >= 2));
  }

  /** What begins with a text of the program's own is what the program says, option or not. */
  private static boolean mayBeOption(Value word) {
    return word.affix().prefix().isEmpty();
  }
}
