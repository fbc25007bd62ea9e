package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.EntryPoint;
import dev.sightline.model.ModelSet;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how functions are called from outside, as models say.
 *
 * @param registered tells the registrations of functions by calls, as in a table of routes
 * @param open whether public functions are called by whoever uses the program as a library
 */
record Entries(ModelSet models, Registrations registered, boolean open) {
  private static final int MOST_BASES = 60;

  Entry of(Summaries summaries, Function function) {
    List<EntryPoint> points = new ArrayList<>();
    decorators(summaries, function, points);
    if (!function.type().isEmpty()) {
      bases(summaries, function, points);
    }
    String name = function.definition().name().name();
    for (EntryPoint point : models.entryPoints()) {
      if (point.how() == EntryPoint.How.FUNCTION
          && function.type().isEmpty()
          && point.name().equals(name)) {
        points.add(point);
      }
    }
    points.addAll(registered.of(summaries.symbols(), function));
    boolean isPublic = open && !function.file().installed() && isPublic(function.name());
    return points.isEmpty() && !isPublic ? Entry.NONE : new Entry(List.copyOf(points), isPublic);
  }

  private static boolean isPublic(String name) {
    for (String part : name.split("\\.", -1)) {
      boolean special = part.equals("__init__") || part.equals("__call__");
      if (part.startsWith("_") && !special) {
        return false;
      }
    }
    return true;
  }

  private void decorators(Summaries summaries, Function function, List<EntryPoint> points) {
    List<Decorator> decorators = function.definition().decorators();
    if (decorators.isEmpty()) {
      return;
    }
    Scene scene =
        new Scene(summaries, function.file(), function.header(), null, Context.NONE, false);
    Evaluated header = summaries.evaluate(scene);
    for (Decorator decorator : decorators) {
      Expr callee = decorator.expr() instanceof Expr.Call c ? c.callee() : decorator.expr();
      Value value = header.value(callee);
      for (EntryPoint point : models.entryPoints()) {
        if (point.how() == EntryPoint.How.DECORATOR
            && isNamed(scene, value, callee, point.name())
            && (point.when().isEmpty() || Models.hold(point.when(), site(decorator, header)))) {
          points.add(Routes.typed(point, route(header, decorator.expr())));
        }
      }
    }
  }

  private static @Nullable String route(Evaluated header, Expr decorator) {
    return decorator instanceof Expr.Call c && !c.arguments().isEmpty()
        ? header.value(c.arguments().get(0).value()).constants().text()
        : null;
  }

  private static CallSite site(Decorator decorator, Evaluated header) {
    List<Argument> arguments = decorator.expr() instanceof Expr.Call c ? c.arguments() : List.of();
    List<Value> values = arguments.stream().map(a -> header.value(a.value())).toList();
    return new CallSite(decorator.expr(), arguments, Value.UNKNOWN, null, values);
  }

  private static boolean isNamed(Scene scene, Value value, Expr callee, String name) {
    if (name.startsWith("*.")) {
      return value.symbols().isEmpty()
          && callee instanceof Expr.Member
          && Symbols.lastName(callee).equals(name.substring(2));
    }
    for (String symbol : value.symbols().values()) {
      boolean same =
          symbol.equals(name)
              || (scene.resolve(symbol) instanceof Resolution.Library l && l.name().equals(name));
      if (same) {
        return true;
      }
    }
    return false;
  }

  private void bases(Summaries summaries, Function function, List<EntryPoint> points) {
    Set<String> ancestors = libraries(summaries.symbols(), function);
    String method = function.definition().name().name();
    for (EntryPoint point : models.entryPoints()) {
      if (point.how() == EntryPoint.How.BASE
          && isAmong(ancestors, point.name())
          && (point.methods().isEmpty() || point.methods().contains(method))) {
        points.add(point);
      }
    }
  }

  private static boolean isAmong(Set<String> classes, String name) {
    return name.startsWith("*")
        ? classes.stream().anyMatch(c -> c.endsWith(name.substring(1)))
        : classes.contains(name);
  }

  /** The classes of libraries that the class around a method inherits from. */
  private Set<String> libraries(Symbols symbols, Function function) {
    if (!(symbols.resolve(function.file(), function.type()) instanceof Resolution.Type type)) {
      return Set.of();
    }
    List<String> all = symbols.libraries(type);
    for (int i = 0; i < all.size() && all.size() < MOST_BASES; i++) {
      models.bases(all.get(i)).stream().filter(b -> !all.contains(b)).forEach(all::add);
    }
    return Set.copyOf(all);
  }
}
