package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Tells which methods of a class may change what its fields hold.
 *
 * @param reads told of each unit that is looked at
 */
record FieldWriters(Symbols symbols, BiConsumer<ProgramFile, Integer> reads) {

  /** A method and how it uses its object. */
  private record Method(Function function, String name, ReceiverUse use) {}

  /** Those of the class and of the classes it inherits from, without what is overridden. */
  List<Function> of(Resolution.Type type) {
    List<Method> all = new ArrayList<>();
    for (Resolution.Type ancestor : symbols.ancestors(type)) {
      addMethods(ancestor, all);
    }
    Set<String> writers = writers(all);
    Map<String, Function> found = new HashMap<>();
    List<Function> methods = new ArrayList<>();
    for (Method method : all) {
      boolean own = found.putIfAbsent(method.name, method.function) == null;
      if (own && writers.contains(method.name)) {
        methods.add(method.function);
      }
    }
    return methods;
  }

  private void addMethods(Resolution.Type type, List<Method> into) {
    for (Function method : type.methods()) {
      reads.accept(type.file(), method.body());
      List<Parameter> parameters = method.parameters();
      if (!parameters.isEmpty() && parameters.get(0).name() instanceof Expr.Name receiver) {
        into.add(new Method(method, method.definition().name().name(), use(method, receiver)));
      }
    }
  }

  /** Where fields are written to without naming the object, any method may do so. */
  private static ReceiverUse use(Function method, Expr.Name receiver) {
    return method.hasOwnReceiver()
        ? new ReceiverUse(true, Set.of(), Set.of())
        : method.file().receiverUse(method.body(), receiver.name());
  }

  /** Names of methods that write, or call one that does. */
  private static Set<String> writers(List<Method> methods) {
    Set<String> names = new HashSet<>();
    methods.forEach(m -> names.add(m.name));
    Set<String> writers = new HashSet<>();
    for (Method m : methods) {
      if (m.use.writes() || m.use.handed().stream().anyMatch(names::contains)) {
        writers.add(m.name);
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Method m : methods) {
        more |= m.use.calls().stream().anyMatch(writers::contains) && writers.add(m.name);
      }
    }
    return writers;
  }
}
