package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import dev.sightline.value.CallSite;
import dev.sightline.value.Callable;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Tells what a call may call. */
final class Targets {
  private static final int MOST = 6;

  private final Symbols symbols;
  private final ProgramFile file;
  private final Dispatch dispatch;

  Targets(Symbols symbols, ProgramFile file) {
    this.symbols = symbols;
    this.file = file;
    this.dispatch = new Dispatch(symbols, file);
  }

  /** Each of what a call may call, without what is not known; empty if nothing is. */
  List<Resolution> of(CallSite site) {
    return dispatch.of(of(site.callee()), site);
  }

  /** The functions that fill a new object of a class. */
  List<Resolution.Function> constructors(Resolution.Type type, CallSite site) {
    return dispatch.constructors(type, site);
  }

  List<Resolution> of(Value callee) {
    Callable own = callee.callable();
    if (own != null && !(own.definition() instanceof Expr.Lambda)) {
      Resolution definition = symbols.definition(file, own);
      if (definition != null) {
        return List.of(definition);
      }
      if (own.definition() instanceof Stmt.ClassDef) {
        return own.result().values().stream().map(n -> symbols.resolve(file, n)).toList();
      }
    }
    List<Resolution> found = new ArrayList<>();
    for (String name : callee.symbols().values()) {
      Resolution resolution = symbols.resolve(file, name);
      if (!(resolution instanceof Resolution.Unknown) && found.size() < MOST) {
        found.add(resolution);
      }
    }
    return found;
  }
}
