package dev.sightline.model;

import dev.sightline.data.Place;
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
 * @param returns the kind of sink that what is returned goes to, as {@code html}; empty for none
 */
public record EntryPoint(
    How how,
    String name,
    List<String> methods,
    Arguments argument,
    String kind,
    List<String> untrusted,
    Map<String, String> types,
    String returns,
    String says,
    Place place) {
  public EntryPoint {
    methods = List.copyOf(methods);
    untrusted = List.copyOf(untrusted);
    types = Map.copyOf(types);
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
