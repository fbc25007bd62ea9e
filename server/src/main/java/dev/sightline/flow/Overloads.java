package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Parameter;
import dev.sightline.value.CallSite;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of several methods of a name a call means, by number and types of what it passes. */
record Overloads(Symbols symbols, ProgramFile file) {
  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "long",
          "short",
          "byte",
          "float",
          "double",
          "char",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Character");

  private static final Set<String> TEXTS =
      Set.of("str", "java.lang.String", "java.lang.CharSequence");

  private static final Set<String> TRUTHS = Set.of("bool", "boolean", "java.lang.Boolean");

  /** Of a class, or of the nearest above it that has one that fits. */
  List<Function> of(Resolution.Type type, String name, CallSite site) {
    for (Resolution.Type one : symbols.ancestors(type)) {
      List<Function> fitting = own(one, name, site);
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  /** Of a class itself. */
  List<Function> own(Resolution.Type type, String name, CallSite site) {
    List<Function> candidates = new ArrayList<>();
    for (Function function : symbols.methods(type, name)) {
      if (takes(function, site.arguments().size())) {
        candidates.add(function);
      }
    }
    if (candidates.size() < 2) {
      return candidates;
    }
    List<Function> best = new ArrayList<>();
    int most = 0;
    for (Function candidate : candidates) {
      int fit = fit(candidate, site);
      if (fit > most) {
        best.clear();
      }
      if (fit >= most) {
        most = fit;
        best.add(candidate);
      }
    }
    return best.isEmpty() ? candidates : best;
  }

  private static List<Parameter> declared(Function function) {
    return function.definition().signature().parameters();
  }

  private static boolean takes(Function function, int arguments) {
    List<Parameter> parameters = declared(function);
    boolean open =
        !parameters.isEmpty()
            && parameters.get(parameters.size() - 1).kind() == Parameter.Kind.REST;
    return open ? arguments >= parameters.size() - 1 : arguments == parameters.size();
  }

  /** How many arguments surely fit; -1 if one surely does not. */
  private int fit(Function function, CallSite site) {
    List<Parameter> parameters = declared(function);
    int sure = 0;
    for (int i = 0; i < Math.min(parameters.size(), site.arguments().size()); i++) {
      String wanted = symbols.typeOf(function, parameters.get(i).type());
      Boolean fits = wanted == null ? null : fits(site.arguments().get(i), wanted, function);
      if (Boolean.FALSE.equals(fits)) {
        return -1;
      }
      sure += fits == null ? 0 : 1;
    }
    return sure;
  }

  private @Nullable Boolean fits(Value argument, String wanted, Function function) {
    if (argument.types().isEmpty() || !argument.types().complete()) {
      return null;
    }
    Boolean all = Boolean.FALSE;
    for (String type : argument.types().values()) {
      Boolean one = fits(type, wanted, function);
      if (one == null) {
        return null;
      }
      all = all || one;
    }
    return all;
  }

  private @Nullable Boolean fits(String type, String wanted, Function function) {
    for (Set<String> alike : List.of(TEXTS, NUMBERS, TRUTHS)) {
      if (alike.contains(type)) {
        boolean other = NUMBERS.contains(wanted) || TRUTHS.contains(wanted);
        boolean same = alike.contains(wanted);
        return same ? Boolean.TRUE : (other || TEXTS.contains(wanted)) ? Boolean.FALSE : null;
      }
    }
    if (type.equals(wanted)) {
      return Boolean.TRUE;
    }
    if (NUMBERS.contains(wanted) || TRUTHS.contains(wanted) || TEXTS.contains(wanted)) {
      return type.equals("NoneType") ? null : Boolean.FALSE;
    }
    Resolution given = symbols.resolve(file, type);
    Resolution parameter = symbols.resolve(function.file(), wanted);
    return (given instanceof Resolution.Type g && parameter instanceof Resolution.Type p)
        ? (Boolean) symbols.ancestors(g).stream().anyMatch(p::isSame)
        : null;
  }
}
