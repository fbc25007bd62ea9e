package dev.sightline.rule;

import dev.sightline.data.Place;
import dev.sightline.model.SinkKind;
import java.util.Set;

/**
 * What a flow rule looks for: untrusted data that reaches a sink of some kind. Where data comes in
 * and where it does harm is said by the models of libraries, so a rule is about all of them.
 *
 * @param from kinds of sources; empty for whatever the threat model counts
 */
public record Flow(Set<String> from, Set<SinkKind> to, Place place) implements Query {
  public Flow {
    from = Set.copyOf(from);
    to = Set.copyOf(to);
  }
}
