package dev.sightline.flow.taintmode;

import dev.sightline.match.CompiledRule;
import dev.sightline.rule.Options;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Taint;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule in taint mode made ready for one language. Immutable, for all threads. */
public record TaintRule(
    Rule rule,
    List<Source> sources,
    List<Sink> sinks,
    List<Sanitizer> sanitizers,
    List<Propagator> propagators) {

  /** The label of data from sources that name none. */
  static final String UNLABELLED = "__SOURCE__";

  /** Something with a place in the code that a pattern tells. */
  sealed interface Part {
    CompiledRule pattern();
  }

  /**
   * Where data comes in.
   *
   * @param requires of what the place is given; null if nothing is asked
   */
  record Source(CompiledRule pattern, Taint.Source as, @Nullable LabelFormula requires)
      implements Part {
    String label() {
      return as.label() == null ? UNLABELLED : as.label();
    }

    boolean marksValue() {
      return !as.control() && as.sideEffect() != Taint.SideEffect.ONLY;
    }

    boolean marksPlace() {
      return !as.control() && as.sideEffect() != Taint.SideEffect.NO;
    }
  }

  /**
   * Where it must not get.
   *
   * @param requires by metavariable, empty for the sink itself; all must hold
   */
  record Sink(CompiledRule pattern, Taint.Sink as, Map<String, LabelFormula> requires)
      implements Part {}

  /** What makes it safe. */
  record Sanitizer(CompiledRule pattern, Taint.Sanitizer as) implements Part {
    boolean cleansValue() {
      return as.sideEffect() != Taint.SideEffect.ONLY;
    }

    boolean cleansPlace() {
      return as.sideEffect() != Taint.SideEffect.NO;
    }
  }

  /** What carries it on. */
  record Propagator(CompiledRule pattern, Taint.Propagator as, @Nullable LabelFormula requires)
      implements Part {}

  Options options() {
    return rule.search().options();
  }

  /** Its patterns: what a file must be searched for. */
  public List<CompiledRule> patterns() {
    return parts().map(Part::pattern).toList();
  }

  Stream<Part> parts() {
    return Stream.of(sources, sinks, sanitizers, propagators).flatMap(List::stream);
  }
}
