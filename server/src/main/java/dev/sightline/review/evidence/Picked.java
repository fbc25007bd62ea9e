package dev.sightline.review.evidence;

import dev.sightline.data.Place;
import dev.sightline.model.Arguments;
import dev.sightline.model.Callee;
import dev.sightline.model.Setting;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arguments of a call that a model means, as written. */
final class Picked {
  /** Stands for a callee of which only the names count. */
  static final Expr NO_CALLEE = new Expr.Name("", new Span(0, 0));

  /** Stands for the model of a declaration that needs none. */
  static final Setting NO_MODEL =
      new Setting(
          Callee.of(""),
          Setting.How.WITHIN,
          Map.of(),
          "",
          List.of(),
          List.of(),
          "",
          new Place("", 1, 1, ""));

  private Picked() {}

  static List<Argument> of(List<Argument> arguments, Arguments meant) {
    List<Argument> found = new ArrayList<>();
    int position = 0;
    for (Argument argument : arguments) {
      switch (argument.kind()) {
        case POSITIONAL -> {
          boolean rest = meant.from() >= 0 && position >= meant.from();
          if (meant.any() || rest || meant.positions().contains(position)) {
            found.add(argument);
          }
          position++;
        }
        case NAMED -> {
          if (argument.name() != null
              && (meant.any() || meant.names().contains(argument.name().name()))) {
            found.add(argument);
          }
        }
        default -> position = Integer.MIN_VALUE / 2;
      }
    }
    return found;
  }
}
