package dev.sightline.flow;

import dev.sightline.model.Arguments;
import dev.sightline.model.CallModel;
import dev.sightline.model.Condition;
import dev.sightline.model.ModelSet;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What models say, asked with evaluated calls. */
final class Models {
  private static final List<String> TEXT_AND_CONTAINERS =
      List.of("str.", "dict.", "list.", "bytes.", "set.");

  /** The base of types that are data. */
  private static final String DATA = "Data";

  private final ModelSet models;

  Models(ModelSet models) {
    this.models = models;
  }

  /** Whether models say that objects of a class of a library are data and no services. */
  boolean isData(String type) {
    return type.equals(DATA) || models.inherits(type, DATA);
  }

  ModelSet set() {
    return models;
  }

  CallModel of(String qualifiedName) {
    return models.call(qualifiedName);
  }

  /** Whether functions find in something of a library, or in a part of it, what others left. */
  boolean isShared(String qualifiedName) {
    for (int end = qualifiedName.length(); end > 0; end = qualifiedName.lastIndexOf('.', end - 1)) {
      if (models.hasKind(qualifiedName.substring(0, end), "shared-state")) {
        return true;
      }
    }
    return false;
  }

  /** Of a method or a function of which nothing is known but what the code calls it. */
  CallModel ofMethod(Expr call) {
    return switch (call instanceof Expr.Call c ? c.callee() : call) {
      case Expr.Member m -> models.method(m.member().name(), Symbols.lastName(m.object()));
      case Expr.Name n -> models.call(n.name());
      default -> CallModel.NONE;
    };
  }

  /** Whether a method of this name does to any object what those of strings and containers do. */
  boolean isCommon(String method) {
    return TEXT_AND_CONTAINERS.stream()
        .anyMatch(type -> !models.call(type + method).isHarmlessAlone());
  }

  /** Whether strings or containers have a method of this name. */
  boolean isOfContainers(String method) {
    return TEXT_AND_CONTAINERS.stream()
        .anyMatch(type ->
            !models.call(type + method).isEmpty() || models.resultType(type + method) != null);
  }

  /** Whether a name belongs to the language itself, which hands on what it is given. */
  static boolean isOfLanguage(String name) {
    return name.indexOf('.') < 0
        || name.startsWith("str.")
        || name.startsWith("bytes.")
        || name.startsWith("list.")
        || name.startsWith("dict.")
        || name.startsWith("tuple.")
        || name.startsWith("set.");
  }

  /** A value of a call with the expression it comes from. */
  record Part(Value value, Expr expr) {}

  /** The values of a call that are meant, the receiver too. */
  static List<Part> parts(Arguments meant, CallSite site) {
    List<Part> parts = new ArrayList<>();
    if (meant.receiver() && site.receiver() != null) {
      parts.add(new Part(site.receiver(), receiver(site)));
    }
    int position = 0;
    boolean spread = false;
    for (int i = 0; i < site.syntax().size(); i++) {
      Argument argument = site.syntax().get(i);
      boolean here =
          switch (argument.kind()) {
            case POSITIONAL -> meant.any() || at(meant, position++, spread);
            case NAMED ->
                meant.any()
                    || (argument.name() != null && meant.names().contains(argument.name().name()));
            case SPREAD -> {
              spread = true;
              yield meant.any() || meant.from() >= 0 || !meant.positions().isEmpty();
            }
            case KEYED_SPREAD -> meant.any() || meant.spread() || !meant.names().isEmpty();
          };
      if (here) {
        Value value = site.arguments().get(i);
        boolean keyed = argument.kind() == Argument.Kind.KEYED_SPREAD;
        boolean whole = !keyed || meant.any() || meant.spread();
        for (Value one : whole ? List.of(value) : named(meant, value)) {
          parts.add(new Part(one, argument.value()));
        }
      }
    }
    return parts;
  }

  /** Of a dictionary that is passed as named arguments, those that are meant, if known. */
  private static List<Value> named(Arguments meant, Value passed) {
    Shape shape = passed.shape();
    List<Value> known = new ArrayList<>();
    for (String name : meant.names()) {
      Value value = shape == null ? null : shape.entries().get(Constant.text(name));
      if (value != null) {
        known.add(value);
      }
    }
    boolean open = shape == null || !shape.closed();
    return known.isEmpty() && open ? List.of(passed) : known;
  }

  private static boolean at(Arguments meant, int position, boolean spread) {
    boolean behind = meant.from() >= 0 && position >= meant.from();
    return behind || (spread ? !meant.positions().isEmpty() : meant.positions().contains(position));
  }

  static Expr receiver(CallSite site) {
    return site.call() instanceof Expr.Call c && c.callee() instanceof Expr.Member m
        ? m.object()
        : site.call();
  }

  static boolean hold(List<Condition> conditions, CallSite site) {
    return conditions.stream().allMatch(c -> holds(c, site));
  }

  /** Whether all conditions hold as far as is known. */
  static boolean mayHold(List<Condition> conditions, CallSite site) {
    return conditions.stream().allMatch(c -> holds(c, site) || isOpen(c, site));
  }

  private static boolean isOpen(Condition condition, CallSite site) {
    List<Part> parts = parts(condition.argument(), site);
    return switch (condition.test()) {
      case GIVEN, MISSING, MAYBE -> false;
      case IS, IS_NOT -> !parts.isEmpty() && equal(parts.get(0).value(), condition.value()) == null;
      case MATCHES -> !parts.isEmpty() && !parts.get(0).value().constants().known();
    };
  }

  private static boolean holds(Condition condition, CallSite site) {
    List<Part> parts = parts(condition.argument(), site);
    if (parts.isEmpty()) {
      return switch (condition.test()) {
        case MISSING, IS_NOT -> true;
        case GIVEN, IS, MAYBE, MATCHES -> false;
      };
    }
    Value value = parts.get(0).value();
    return switch (condition.test()) {
      case GIVEN -> true;
      case MISSING -> false;
      case IS -> Boolean.TRUE.equals(equal(value, condition.value()));
      case IS_NOT -> Boolean.FALSE.equals(equal(value, condition.value()));
      case MAYBE -> !Boolean.FALSE.equals(equal(value, condition.value()));
      case MATCHES -> matches(value, condition.value());
    };
  }

  /** Whether a value is what a model writes as text; null if that is not known. */
  private static @Nullable Boolean equal(Value value, String text) {
    if (value.symbols().contains(text)) {
      return value.symbols().single() == null ? null : Boolean.TRUE;
    }
    String type = value.types().single();
    if (type != null && text.indexOf('.') > 0 && value.symbols().isEmpty()) {
      return type.equals(text);
    }
    if (!value.constants().known()) {
      boolean other = value.symbols().single() != null || value.callable() != null;
      Boolean truth = value.truth();
      boolean differs = truth != null && text.equals(truth ? "false" : "true");
      return (other || differs) ? Boolean.FALSE : null;
    }
    long same = value.constants().values().stream().filter(c -> is(c, text)).count();
    if (same == 0) {
      return Boolean.FALSE;
    }
    return same == value.constants().values().size() ? Boolean.TRUE : null;
  }

  private static boolean is(Constant constant, String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return switch (constant) {
      case Constant.Str s -> s.value().equals(text);
      case Constant.Bool b -> plain.equals(b.value() ? "true" : "false");
      case Constant.Int i ->
          i.value().toString().equals(text)
              || (i.value().signum() == 0 ? plain.equals("false") : plain.equals("true"));
      case Constant.Null n -> plain.equals("none") || plain.equals("null") || plain.equals("false");
      case Constant.Real r -> Double.toString(r.value()).equals(text);
      case Constant.SomeString s -> false;
    };
  }

  private static boolean matches(Value value, String regex) {
    String text = value.constants().text();
    return text != null && Pattern.compile(regex).matcher(text).find();
  }
}
