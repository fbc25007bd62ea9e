package dev.sightline.rule;

import dev.sightline.data.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule in taint mode looks for: data that flows from a source to a sink unsanitised. */
public record Taint(
    List<Source> sources,
    List<Sink> sinks,
    List<Sanitizer> sanitizers,
    List<Propagator> propagators,
    Place place)
    implements Query {

  public Taint {
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    sanitizers = List.copyOf(sanitizers);
    propagators = List.copyOf(propagators);
  }

  /** Whether what a match touches stays tainted, or clean, after it: {@code by-side-effect}. */
  public enum SideEffect {
    NO,
    YES,
    ONLY
  }

  /**
   * Where taint begins.
   *
   * @param label the colour of the taint, or null if the rule uses none
   * @param requires a Boolean expression over labels that the data must carry already
   * @param exact whether only the matched expression itself is tainted, not what it contains
   * @param control whether reaching it taints the control flow, with no data
   */
  public record Source(
      Formula formula,
      @Nullable String label,
      @Nullable String requires,
      SideEffect sideEffect,
      boolean exact,
      boolean control) {}

  /**
   * Where taint must not arrive.
   *
   * @param requires what labels it must carry to be reported, of the match or of metavariables
   * @param exact whether taint inside the matched expression does not count
   * @param atExit whether it counts only where a function ends
   */
  public record Sink(Formula formula, List<Requirement> requires, boolean exact, boolean atExit) {
    public Sink {
      requires = List.copyOf(requires);
    }
  }

  /** Labels that the data bound to a metavariable (null: the sink itself) must carry. */
  public record Requirement(@Nullable String metavariable, String labels) {}

  /**
   * What makes data clean.
   *
   * @param notConflicting whether it gives way where the same place is a source or a sink
   */
  public record Sanitizer(
      Formula formula, SideEffect sideEffect, boolean exact, boolean notConflicting) {}

  /** What carries taint from one metavariable to another. */
  public record Propagator(
      Formula formula,
      String from,
      String to,
      @Nullable String label,
      @Nullable String requires,
      SideEffect sideEffect) {}
}
