package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one library is.
 *
 * @param library its top-level import
 * @param symbols names with kinds that rules ask for
 * @param types what calls and members give, and the bases of classes
 */
public record Model(
    String library,
    String language,
    List<Symbol> symbols,
    Types types,
    Flow flow,
    List<EntryPoint> entryPoints,
    List<Effect> effects,
    List<Setting> settings,
    Place place) {
  public Model {
    symbols = List.copyOf(symbols);
    entryPoints = List.copyOf(entryPoints);
    effects = List.copyOf(effects);
    settings = List.copyOf(settings);
  }

  /**
   * A function, class or value of the library.
   *
   * @param name fully qualified; a {@code *} at its end stands for every name that begins so
   */
  public record Symbol(String name, Set<String> kinds, Place place) {
    public Symbol {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * Types by qualified name.
   *
   * @param results of a call, the type of what it gives
   * @param members of a member or variable, its type
   * @param bases of a class, the classes whose methods it has too
   * @param constants of a name, its value as text
   * @param made types of what calls give that depend on their arguments
   */
  public record Types(
      Map<String, String> results,
      Map<String, String> members,
      Map<String, List<String>> bases,
      Map<String, String> constants,
      List<Made> made) {
    public static final Types NONE = new Types(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Types {
      results = Map.copyOf(results);
      members = Map.copyOf(members);
      bases = Map.copyOf(bases);
      constants = Map.copyOf(constants);
      made = List.copyOf(made);
    }
  }

  /**
   * What a call gives is of a type if all conditions hold, as a parser that resolves entities.
   *
   * @param ofReceiver whether it is the object before the dot that is of this type from then on
   */
  public record Made(
      Callee callee, String type, boolean ofReceiver, List<Condition> when, Place place) {
    public Made {
      when = List.copyOf(when);
    }
  }

  /** How data moves through the library. */
  public record Flow(
      List<Source> sources,
      List<Sink> sinks,
      List<Sanitizer> sanitizers,
      List<Guard> guards,
      List<Propagator> propagators) {
    public static final Flow NONE = new Flow(List.of(), List.of(), List.of(), List.of(), List.of());

    public Flow {
      sources = List.copyOf(sources);
      sinks = List.copyOf(sinks);
      sanitizers = List.copyOf(sanitizers);
      guards = List.copyOf(guards);
      propagators = List.copyOf(propagators);
    }
  }
}
