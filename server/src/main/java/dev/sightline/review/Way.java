package dev.sightline.review;

import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.UnitCalls.Act;
import dev.sightline.flow.UnitCalls.Edge;
import java.util.List;

/**
 * A shortest way from code under review to something that it does.
 *
 * @param from where it begins
 * @param edges the calls in between; none if the code does it itself
 */
public record Way(FunctionKey from, List<Edge> edges, Act act) {
  public Way {
    edges = List.copyOf(edges);
  }

  public boolean isDirect() {
    return edges.isEmpty();
  }
}
