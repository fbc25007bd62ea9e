package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Callable;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;

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
   * The public methods of an object that a library may call: those of a class of the program that
   * inherits from one of a library.
   */
  List<Function> callbacks(Value object) {
    String type = object.types().single();
    if (type == null
        || !(summaries.symbols().resolve(file, type) instanceof Resolution.Type found)
        || found.file().installed()) {
      return List.of();
    }
    List<Resolution.Type> ancestors = summaries.symbols().ancestors(found);
    boolean fills =
        ancestors.stream()
            .anyMatch(a -> summaries.symbols().bases(a).stream().anyMatch(b -> isOutside(a, b)));
    return fills ? methods(ancestors) : List.of();
  }

  private boolean isOutside(Resolution.Type type, String base) {
    boolean plain = base.equals("object") || base.equals("Exception");
    Resolution found = summaries.symbols().resolve(type.file(), base);
    return !plain
        && (found instanceof Resolution.Library
            || (found instanceof Resolution.Type t && t.file().installed()));
  }

  private static List<Function> methods(List<Resolution.Type> types) {
    List<Function> all = new ArrayList<>();
    for (Resolution.Type type : types) {
      if (!type.file().installed()) {
        for (int child : type.file().tree().children(type.header())) {
          if (type.file().tree().unit(child).statements().get(0) instanceof Stmt.FunctionDef f
              && !f.name().name().startsWith("_")) {
            all.add(new Function(type.file(), child, type.name()));
          }
        }
      }
    }
    return all;
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
      if (target instanceof Resolution.Library l) {
        return l.name();
      }
    }
    return "";
  }

  /** Whether a model tells what a call gives, and so knows it. */
  boolean isTyped(String name) {
    return summaries.models().set().resultType(name) != null;
  }

  static FunctionKey key(Function function) {
    return new FunctionKey(function.file().path(), function.name());
  }
}
