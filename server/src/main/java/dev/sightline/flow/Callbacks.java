package dev.sightline.flow;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls that functions of libraries make of the functions they are passed: {@code map(f, items)},
 * {@code Thread(target=f, args=(a,))}.
 *
 * @param site the call that is made
 * @param gives what becomes of its result
 */
record Callbacks(CallSite site, Gives gives) {

  /** What becomes of the result of a function that is called for its caller. */
  enum Gives {
    /** The call gives such results, as {@code map} does. */
    ELEMENTS,
    /** The call gives it. */
    RESULT,
    /** Nobody sees it. */
    NOTHING
  }

  /**
   * How some function calls another.
   *
   * @param function position of the function among the arguments; it may go by a name too
   * @param arguments position from which the arguments follow; of {@link How#PACKED} of what holds
   *     them
   */
  private record Protocol(int function, String name, int arguments, How how, Gives gives) {}

  private enum How {
    /** They follow one by one. */
    PLAIN,
    /** They are in a tuple, which may go by the name {@code args}. */
    PACKED,
    /** It is called for the elements of what follows. */
    EACH
  }

  private static final Protocol MAP = new Protocol(0, "func", 1, How.EACH, Gives.ELEMENTS);
  private static final Protocol SUBMIT = new Protocol(0, "fn", 1, How.PLAIN, Gives.RESULT);
  private static final Protocol THREAD = new Protocol(1, "target", 3, How.PACKED, Gives.NOTHING);

  private static @Nullable Protocol protocol(String name) {
    return switch (name) {
      case "map", "itertools.imap" -> MAP;
      case "filter" -> new Protocol(0, "", 1, How.EACH, Gives.NOTHING);
      case "threading.Thread", "multiprocessing.Process" -> THREAD;
      case "threading.Timer" -> new Protocol(1, "function", 2, How.PACKED, Gives.NOTHING);
      case "asyncio.to_thread", "atexit.register" -> SUBMIT;
      case "_thread.start_new_thread" -> new Protocol(0, "", 1, How.PACKED, Gives.NOTHING);
      default -> method(name.substring(name.lastIndexOf('.') + 1));
    };
  }

  /** By the name of a method that is called so in all libraries. */
  private static @Nullable Protocol method(String name) {
    return switch (name) {
      case "submit", "run_sync", "spawn", "spawn_n" -> SUBMIT;
      case "run_in_executor" -> new Protocol(1, "func", 2, How.PLAIN, Gives.RESULT);
      case "call_soon", "call_soon_threadsafe", "add_callback" ->
          new Protocol(0, "callback", 1, How.PLAIN, Gives.NOTHING);
      case "call_later" -> new Protocol(1, "callback", 2, How.PLAIN, Gives.NOTHING);
      case "apply", "apply_async" -> new Protocol(0, "func", 1, How.PACKED, Gives.RESULT);
      case "map", "imap", "imap_unordered", "map_async", "starmap" -> MAP;
      default -> null;
    };
  }

  /** The call that is made by a call of a function of this name; null if there is none. */
  static @Nullable Callbacks of(String name, CallSite site) {
    Protocol protocol = protocol(name);
    Value function = protocol == null ? null : argument(site, protocol.function, protocol.name);
    if (protocol == null || function == null) {
      return null;
    }
    List<Value> values =
        switch (protocol.how) {
          case PLAIN -> from(site, protocol.arguments);
          case PACKED -> packed(argument(site, protocol.arguments, "args"));
          case EACH -> from(site, protocol.arguments).stream().map(Callbacks::element).toList();
        };
    Expr place = site.call();
    List<Argument> syntax = new ArrayList<>();
    values.forEach(
        v -> syntax.add(new Argument(Argument.Kind.POSITIONAL, null, place, place.span())));
    return new Callbacks(new CallSite(site.call(), syntax, function, null, values), protocol.gives);
  }

  private static @Nullable Value argument(CallSite site, int position, String name) {
    Value named = site.named(name);
    return named == null ? site.positional(position) : named;
  }

  private static List<Value> from(CallSite site, int first) {
    List<Value> values = new ArrayList<>();
    for (int i = first; site.positional(i) != null; i++) {
      Value value = site.positional(i);
      values.add(value == null ? Value.UNKNOWN : value);
    }
    return values;
  }

  private static List<Value> packed(@Nullable Value arguments) {
    List<Value> elements = arguments == null ? null : arguments.elements();
    return elements == null
        ? arguments == null ? List.of() : List.of(element(arguments))
        : elements;
  }

  private static Value element(Value container) {
    Shape shape = container.shape();
    Value any = shape == null || shape.kind() == Shape.Kind.MAP ? null : shape.any();
    return any == null
        ? Value.UNKNOWN.withLabels(ModelCall.live(container))
        : any.plusLabels(container.labels());
  }

  /** What the call gives, if the one that it makes gives this. */
  @Nullable Value result(Value given) {
    return switch (gives) {
      case RESULT -> given;
      case NOTHING -> null;
      case ELEMENTS -> {
        Map<Constant, Value> none = new LinkedHashMap<>();
        yield Value.ofShape(Shape.of(Shape.Kind.LIST, none, given, false));
      }
    };
  }
}
