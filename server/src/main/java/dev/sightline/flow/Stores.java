package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.value.Labels;
import dev.sightline.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a function leaves where other functions find it, as far as it carries labels. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Stores {
  private static final int MOST = 40;

  private final Scene scene;
  private final Map<Shared, Value> kept = new LinkedHashMap<>();

  Stores(Scene scene) {
    this.scene = scene;
  }

  /**
   * Something is assigned or changed.
   *
   * @param place a Name or Member
   * @param values gives what expressions evaluated to
   */
  void keep(Expr place, Value value, Function<Expr, Value> values) {
    if (scene.bare() || scene.function() == null || ModelCall.live(value) == Labels.NONE) {
      return;
    }
    Step step = new Step(scene.place(place), "kept in " + says(place), Step.Kind.STEP);
    Value noted = value.relabelled((path, labels) -> Taint.map(labels, m -> m.then(step)));
    switch (place) {
      case Expr.Name n -> keep(scene.symbols().variable(scene.file(), n.name()), noted);
      case Expr.Member m -> {
        for (String object : values.apply(m.object()).symbols().values()) {
          keep(scene.symbols().shared(scene.file(), object + "." + m.member().name()), noted);
        }
      }
      default -> {}
    }
  }

  private static String says(Expr place) {
    return place instanceof Expr.Member m
        ? Symbols.lastName(m.object()) + "." + m.member().name()
        : Symbols.lastName(place);
  }

  private void keep(Shared.@org.jspecify.annotations.Nullable Spot spot, Value value) {
    if (spot != null) {
      add(spot.shared(), spot.whole(value));
    }
  }

  /** What a function that is called leaves. */
  void keep(FunctionCall call) {
    call.stores().forEach(this::add);
  }

  private void add(Shared shared, Value value) {
    if (value.deepLabels() != Labels.NONE && (kept.size() < MOST || kept.containsKey(shared))) {
      kept.merge(shared, value, Value::join);
    }
  }

  Map<Shared, Value> all() {
    return Map.copyOf(kept);
  }
}
