package dev.sightline.flow.taintmode;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit and the headers around it stand in one version of a file.
 *
 * @param ranges absolute, of the unit first
 */
record Position(List<Span> ranges) {

  static Position of(SourceTree tree, int unit) {
    return new Position(
        IntStream.iterate(unit, i -> i >= 0, tree::parent)
            .mapToObj(i -> new Span(tree.start(i), tree.end(i)))
            .toList());
  }

  /** Tells where places in an earlier version are here. The units are the same. */
  Move from(Position before) {
    return new Move(before.ranges, ranges);
  }

  /** Where places of one version are in another. */
  static final class Move implements UnaryOperator<Span> {
    private final List<Span> from;
    private final List<Span> to;
    private boolean lost;

    Move(List<Span> from, List<Span> to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public Span apply(Span place) {
      for (int i = 0; i < from.size(); i++) {
        if (from.get(i).contains(place)) {
          return place.shift(to.get(i).start() - from.get(i).start());
        }
      }
      lost = true;
      return place;
    }

    /** What was made with this move; null if it named a place that nothing is known of. */
    <T> @Nullable T made(T moved) {
      return lost ? null : moved;
    }
  }
}
