package dev.sightline.flow;

import dev.sightline.tree.Stmt;
import dev.sightline.value.Value;
import java.util.HashMap;
import java.util.Map;

/** What a function finds in things that it shares with others. */
final class SharedReads {
  private final Scene scene;
  private final boolean off;
  private final Map<String, Value> variables = new HashMap<>();

  SharedReads(Scene scene) {
    this.scene = scene;
    this.off = scene.bare() || scene.function() == null || scene.summaries().isAlone();
  }

  /** A variable of the file, or something that is imported into it. */
  Value variable(String name, Value value) {
    return off || isDefinition(value)
        ? value
        : variables.computeIfAbsent(
            name, n -> with(value, scene.symbols().variable(scene.file(), n)));
  }

  private static boolean isDefinition(Value value) {
    return value.callable() != null && !(value.callable().definition() instanceof Stmt.ClassDef);
  }

  /** A member of a module, class or library by its qualified name. */
  Value member(String symbol, Value value) {
    if (off || isDefinition(value)) {
      return value;
    }
    boolean held =
        switch (scene.resolve(symbol)) {
          case Resolution.Constant c -> true;
          case Resolution.Library l -> scene.models().isShared(l.name());
          default -> false;
        };
    return held ? with(value, scene.symbols().shared(scene.file(), symbol)) : value;
  }

  private Value with(Value value, Shared.@org.jspecify.annotations.Nullable Spot spot) {
    if (spot == null) {
      return value;
    }
    Shared shared = spot.shared();
    boolean library = shared.isOfLibrary();
    if (library && !scene.models().isShared(shared.name())) {
      return value;
    }
    String type = library ? null : value.types().single();
    boolean object = type != null && scene.resolve(type) instanceof Resolution.Type;
    Value left = spot.part(scene.summaries().shared(shared, object));
    return left == null || left.equals(Value.UNKNOWN) ? value : joined(value, left);
  }

  /** What is there from the start, or what was left there since. */
  private static Value joined(Value value, Value left) {
    Value both = value.join(left);
    if (value.shape() == null && left.shape() != null) {
      both = both.withShape(left.shape()).withLabels(value.labels()).plusLabels(left.labels());
    }
    return both.withTypes(value.types()).withSymbols(value.symbols());
  }
}
