package dev.sightline.review.evidence;

import dev.sightline.flow.Resolution;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the settings that a value depends on: read in the expression itself, in what its variables
 * were made of, or in the functions that it calls.
 */
final class SettingsRead {
  private static final int DEEPEST = 4;

  private final Readings readings;
  private final Map<String, Read> found = new LinkedHashMap<>();
  private final Map<String, Spot> parameters = new LinkedHashMap<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A setting and where it is read. */
  record Read(Reading.Stored setting, Spot at) {}

  SettingsRead(Readings readings) {
    this.readings = readings;
  }

  /** By name, the settings that were found so far. */
  List<Read> found() {
    return List.copyOf(found.values());
  }

  /** By name, the parameters of the function of the expression that it depends on. */
  Map<String, Spot> parameters() {
    return parameters;
  }

  SettingsRead look(Spot spot) {
    look(spot, 0);
    return this;
  }

  private void look(Spot spot, int depth) {
    if (depth > DEEPEST || !seen.add(spot.node())) {
      return;
    }
    if (spot.node() instanceof Expr expr && isPath(expr)) {
      Reading.Stored read = readings.direct(spot);
      if (read != null) {
        found.putIfAbsent(String.join(".", read.path()), new Read(read, spot));
        return;
      }
    }
    switch (spot.node()) {
      case Expr.Name name -> variable(spot, name, depth);
      case Expr.Call call -> {
        called(spot, call, depth);
        if (call.callee() instanceof Expr.Member m) {
          look(spot.with(m.object()), depth);
        }
        call.arguments().forEach(a -> look(spot.with(a.value()), depth));
      }
      default -> spot.node().forEachChild(child -> look(spot.with(child), depth));
    }
  }

  private static boolean isPath(Expr expr) {
    return expr instanceof Expr.Member || expr instanceof Expr.Index || expr instanceof Expr.Call;
  }

  /** What a variable of the function was made of, wherever that was. */
  private void variable(Spot spot, Expr.Name name, int depth) {
    int before = seen.size();
    for (Stmt statement : spot.file().tree().unit(spot.unit()).statements()) {
      assigned(spot.with(statement), name.name(), depth);
    }
    if (seen.size() == before) {
      Reading parameter = Readings.parameter(spot, name.name());
      if (parameter != null) {
        parameters.putIfAbsent(name.name(), spot);
      }
    }
  }

  private void assigned(Spot spot, String name, int depth) {
    switch (spot.node()) {
      case Stmt.Assign a when a.value() != null && names(a.targets(), name) -> {
        look(spot.with(a.value()), depth + 1);
        Conditions.around(spot.with(a.value())).forEach(c -> look(c.test(), depth + 1));
      }
      case Stmt.ForEach f when names(List.of(f.target()), name) -> {
        look(spot.with(f.iterable()), depth + 1);
        spot.node().forEachChild(child -> assigned(spot.with(child), name, depth));
      }
      default -> spot.node().forEachChild(child -> assigned(spot.with(child), name, depth));
    }
  }

  private static boolean names(List<Expr> targets, String name) {
    return targets.stream()
        .anyMatch(target ->
            switch (target) {
              case Expr.Name n -> n.name().equals(name);
              case Expr.Sequence s -> names(s.elements(), name);
              case Expr.Spread s -> names(List.of(s.value()), name);
              default -> false;
            });
  }

  /** What a function of the program gives. */
  private void called(Spot spot, Expr.Call call, int depth) {
    Resolution.Function function = readings.function(spot, call.callee());
    int body = function == null ? -1 : function.body();
    if (function == null || body < 0) {
      return;
    }
    for (Stmt statement : function.file().tree().unit(body).statements()) {
      returned(new Spot(function.file(), body, statement), depth);
    }
  }

  private void returned(Spot spot, int depth) {
    if (spot.node() instanceof Stmt.Return r && r.value() != null) {
      look(spot.with(r.value()), depth + 1);
      return;
    }
    if (!(spot.node() instanceof Stmt.FunctionDef)) {
      spot.node().forEachChild(child -> returned(spot.with(child), depth));
    }
  }
}
