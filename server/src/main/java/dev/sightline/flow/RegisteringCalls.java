package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.EntryPoint;
import dev.sightline.model.ModelSet;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import dev.sightline.value.CallSite;
import dev.sightline.value.Callable;
import dev.sightline.value.Names;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import dev.sightline.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the calls in a file that hand functions to a library which calls them. */
final class RegisteringCalls {
  private static final int DEEPEST = 4;

  private final Map<String, List<EntryPoint>> points = new HashMap<>();
  private final List<List<String>> words;
  private final Symbols symbols;

  /**
   * A call that registers.
   *
   * @param handed what the functions are: by what they are called or defined
   */
  record Call(EntryPoint point, List<Handed> handed) {}

  /** Something handed over. */
  sealed interface Handed {

    /** A function or class by its qualified name. */
    record Named(String symbol) implements Handed {}

    /** One whose definition stands in the file. */
    record Defined(Callable callable) implements Handed {}

    /** An object of a class by its qualified name. */
    record ObjectOf(String type) implements Handed {}
  }

  RegisteringCalls(ModelSet models, Symbols symbols) {
    this.symbols = symbols;
    Set<List<String>> groups = new LinkedHashSet<>();
    for (EntryPoint point : models.entryPoints()) {
      if (point.how() == EntryPoint.How.CALL) {
        String name = point.name();
        String last = name.substring(name.lastIndexOf('.') + 1);
        points.computeIfAbsent(last, l -> new ArrayList<>()).add(point);
        String library = name.substring(0, Math.max(0, name.indexOf('.')));
        groups.add(
            library.isEmpty() || library.equals("*") ? List.of(last) : List.of(library, last));
      }
    }
    this.words = List.copyOf(groups);
  }

  /** Words that occur together in a file in which there is such a call. */
  List<List<String>> words() {
    return words;
  }

  boolean mayBeIn(ProgramFile file) {
    return !file.installed()
        && words.stream().anyMatch(group -> group.stream().allMatch(file.words()::has));
  }

  /** The calls in a file. */
  List<Call> of(ProgramFile file) {
    List<Call> found = new ArrayList<>();
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      Values values = file.values().of(unit);
      for (Stmt statement : file.tree().unit(unit).statements()) {
        visit(statement, file, values, found);
      }
    }
    return found;
  }

  private void visit(Node node, ProgramFile file, Values values, List<Call> found) {
    if (node instanceof Expr.Call call) {
      for (EntryPoint point : meant(file, call, values.value(call.callee()))) {
        List<Handed> handed = new ArrayList<>();
        CallSite site = site(call, values);
        Value route = site.positional(0);
        for (Models.Part part : Models.parts(point.argument(), site)) {
          collect(part.value(), part.expr(), values, DEEPEST, handed);
        }
        if (!handed.isEmpty()) {
          String text = route == null ? null : route.constants().text();
          found.add(new Call(Routes.typed(point, text), List.copyOf(handed)));
        }
      }
    }
    node.forEachChild(child -> visit(child, file, values, found));
  }

  private static CallSite site(Expr.Call call, Values values) {
    List<Value> arguments = call.arguments().stream().map(a -> values.value(a.value())).toList();
    Value receiver = call.callee() instanceof Expr.Member m ? values.value(m.object()) : null;
    return new CallSite(call, call.arguments(), values.value(call.callee()), receiver, arguments);
  }

  private List<EntryPoint> meant(ProgramFile file, Expr.Call call, Value callee) {
    List<EntryPoint> meant = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (String symbol : callee.symbols().values()) {
      if (points.containsKey(last(symbol))) {
        names.add(symbol);
        Resolution resolution = symbols.resolve(file, symbol);
        names.add(resolution instanceof Resolution.Library l ? l.name() : "*." + last(symbol));
      }
    }
    if (callee.symbols().isEmpty() && call.callee() instanceof Expr.Member m) {
      names.add("*." + m.member().name());
    }
    for (String name : names) {
      for (EntryPoint point : points.getOrDefault(last(name), List.of())) {
        if (point.name().equals(name)) {
          meant.add(point);
        }
      }
    }
    return meant;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Functions, objects with methods, and what stands in containers and wrappers of them. */
  private void collect(Value value, Expr expr, Values values, int depth, List<Handed> into) {
    if (depth == 0) {
      return;
    }
    Names types = value.types();
    if (value.callable() != null) {
      into.add(new Handed.Defined(value.callable()));
    }
    value.symbols().values().forEach(s -> into.add(new Handed.Named(s)));
    types.values().forEach(t -> into.add(new Handed.ObjectOf(t)));
    String text = value.constants().text();
    if (text != null && text.indexOf('.') > 0) {
      into.add(new Handed.Named(text));
    }
    Shape shape = value.shape();
    if (shape != null && shape.kind() != Shape.Kind.OBJECT) {
      shape.entries().values().forEach(v -> collect(v, expr, values, depth - 1, into));
    }
    if (expr instanceof Expr.Call call && (shape == null || shape.kind() == Shape.Kind.OBJECT)) {
      for (Argument argument : call.arguments()) {
        collect(values.value(argument.value()), argument.value(), values, depth - 1, into);
      }
    }
  }

  /** The functions of the program that a call registers. */
  List<Function> functions(ProgramFile file, Call call) {
    List<Function> found = new ArrayList<>();
    for (Handed handed : call.handed()) {
      Resolution resolution =
          switch (handed) {
            case Handed.Named n -> symbols.resolve(file, n.symbol());
            case Handed.Defined d -> symbols.definition(file, d.callable());
            case Handed.ObjectOf o -> symbols.resolve(file, o.type());
          };
      if (resolution instanceof Function function) {
        found.add(function);
      } else if (resolution instanceof Resolution.Type t && handed instanceof Handed.ObjectOf) {
        methods(t, call.point(), found);
      }
    }
    return found;
  }

  /** The methods of an object that may be called from outside, its own and inherited ones. */
  private void methods(Resolution.Type type, EntryPoint point, List<Function> into) {
    Set<String> seen = new LinkedHashSet<>();
    for (Resolution.Type ancestor : symbols.ancestors(type)) {
      for (Function method : ancestor.methods()) {
        String name = method.definition().name().name();
        boolean called =
            point.methods().isEmpty() ? !name.startsWith("_") : point.methods().contains(name);
        if (called && seen.add(name)) {
          into.add(method);
        }
      }
    }
  }
}
