package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Callable;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is called in a file, down to the source of libraries where there is some.
 *
 * @param summaries through which names are looked up
 */
record Callees(Summaries summaries, ProgramFile file) {

  List<Resolution> of(Value callee) {
    return new Targets(summaries.symbols(), file).of(callee);
  }

  /** Whether it is a function that stands in the same unit, or a lambda: what it does is seen. */
  boolean isInside(Value callee) {
    Callable own = callee.callable();
    return own != null
        && (own.definition() instanceof Expr.Lambda
            || (own.definition() instanceof Stmt.FunctionDef
                && summaries.symbols().definition(file, own) == null));
  }

  /** What runs when an object of a class is made. */
  Resolution constructor(Resolution.Type type) {
    return summaries.symbols().resolve(type.file(), type.name() + ".__init__");
  }

  /** What stands in the source of a library under a name that models may know too. */
  Resolution source(String name) {
    Resolution found = summaries.sources().resolve(file, name);
    return found instanceof Resolution.Constant c ? made(c) : found;
  }

  /** A function that is kept under another name. */
  private Resolution made(Resolution.Constant constant) {
    String symbol = constant.value().symbols().single();
    return symbol == null ? constant : summaries.sources().resolve(file, symbol);
  }

  /**
   * The public methods of an object, or of those that are made of a class, that a library may call:
   * the class inherits from one of the library which has these methods too, or whose source is not
   * there.
   */
  List<Function> callbacks(Value given) {
    Resolution.Type type = type(given);
    if (type == null || type.file().installed()) {
      return List.of();
    }
    List<Resolution.Type> ancestors = summaries.symbols().ancestors(type);
    List<Resolution> outside = outside(ancestors);
    return outside.isEmpty() ? List.of() : methods(ancestors, outside);
  }

  private Resolution.@Nullable Type type(Value given) {
    String type = given.types().single();
    if (type != null) {
      return summaries.symbols().resolve(file, type) instanceof Resolution.Type t ? t : null;
    }
    return of(given).stream()
        .filter(Resolution.Type.class::isInstance)
        .map(Resolution.Type.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** The classes of libraries behind some classes: with their source, or by name alone. */
  private List<Resolution> outside(List<Resolution.Type> types) {
    List<Resolution> all = new ArrayList<>();
    for (Resolution.Type type : types) {
      for (String base : summaries.symbols().bases(type)) {
        Resolution found = summaries.symbols().resolve(type.file(), base);
        if (found instanceof Resolution.Library l && !isPlain(base)) {
          Resolution source = summaries.sources().resolve(type.file(), l.name());
          all.add(source instanceof Resolution.Type ? source : l);
        } else if (found instanceof Resolution.Type t && t.file().installed()) {
          all.add(t);
        }
      }
    }
    return all;
  }

  /** What is of the language itself calls nothing back. */
  private static boolean isPlain(String base) {
    return base.indexOf('.') < 0;
  }

  private List<Function> methods(List<Resolution.Type> types, List<Resolution> outside) {
    List<Function> all = new ArrayList<>();
    for (Resolution.Type type : types) {
      if (!type.file().installed()) {
        for (int child : type.file().tree().children(type.header())) {
          if (type.file().tree().unit(child).statements().get(0) instanceof Stmt.FunctionDef f
              && !f.name().name().startsWith("_")
              && outside.stream().anyMatch(o -> mayCall(o, f.name().name()))) {
            all.add(new Function(type.file(), child, type.name()));
          }
        }
      }
    }
    return all;
  }

  private boolean mayCall(Resolution outside, String method) {
    return !(outside instanceof Resolution.Type t)
        || summaries.sources().resolve(t.file(), t.name() + "." + method) instanceof Function;
  }

  /** The name under which models know a symbol. */
  String modelName(String symbol) {
    return summaries.symbols().resolve(file, symbol) instanceof Resolution.Library l
        ? l.name()
        : symbol;
  }

  /** The library that a callee is of, as far as known; else empty. */
  String library(Value callee) {
    for (Resolution target : of(callee)) {
      if (target instanceof Resolution.Library l && isImported(l.name())) {
        return l.name();
      }
    }
    return "";
  }

  /** Whether a name begins with a module, and not with something that the file defines. */
  private boolean isImported(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Value top = file.values().scope().lookup(first);
    boolean builtIn = !summaries.models().of(first).isEmpty();
    return dot > 0 && !builtIn && (top == null || top.symbols().contains(first));
  }

  /** Whether a model tells what a call gives, and so knows it. */
  boolean isTyped(String name) {
    return summaries.models().set().resultType(name) != null
        || summaries.models().set().isEntryPoint(name);
  }

  static FunctionKey key(Function function) {
    return new FunctionKey(function.file().path(), function.name());
  }
}
