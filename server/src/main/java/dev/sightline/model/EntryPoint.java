package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that something outside the program calls.
 *
 * @param how by what such a function is known
 * @param name qualified name of the decorator, base class, registering call or interface; of
 *     FUNCTION the plain name of the function itself, as {@code lambda_handler}
 * @param methods of a base class, the names of methods that are called; of a FUNCTION, empty
 * @param argument of a registering call, the argument that is the function
 * @param kind of what comes in: as of a {@link Source}
 * @param untrusted names of parameters that carry what comes in; {@code *} for all but the receiver
 *     and those in {@code types} whose type is a class of the library
 * @param types of parameters, by name or position (counted without the receiver)
 * @param converted how a parameter {@code NAME} stands in the route, a regular expression, if the
 *     library turns it into a number or the like; empty for never
 * @param returns the kind of sink that what is returned goes to, as {@code html}; empty for none
 * @param after how a returned text begins that goes there, as {@code redirect:}; what stands behind
 *     it counts; empty for every text
 * @param parts of a returned dictionary, kinds of sinks by key
 * @param when what has to hold of the arguments of a decorator
 */
public record EntryPoint(
    How how,
    String name,
    List<String> methods,
    Arguments argument,
    String kind,
    List<String> untrusted,
    Map<String, String> types,
    String converted,
    String returns,
    String after,
    Map<String, String> parts,
    List<Condition> when,
    String says,
    Place place) {
  public EntryPoint {
    methods = List.copyOf(methods);
    untrusted = List.copyOf(untrusted);
    types = Map.copyOf(types);
    parts = Map.copyOf(parts);
    when = List.copyOf(when);
  }

  /** The same with the types of more parameters known. */
  public EntryPoint typed(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(types);
    all.putAll(more);
    return new EntryPoint(
        how, name, methods, argument, kind, untrusted, all, converted, returns, after, parts, when,
        says, place);
  }

  /** By what an entry point is known. */
  public enum How {
    /** {@code @app.route("/")} above it. */
    DECORATOR,
    /** It is a method of a class that inherits from a class of the library. */
    BASE,
    /** It is passed to a call, as {@code path("x", view)}. */
    CALL,
    /** It has a certain name. */
    FUNCTION
  }
}
