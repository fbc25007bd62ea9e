package dev.sightline.value;

import java.util.Map;

/** The code of a file outside functions, evaluated for a client that carries labels along. */
public final class ModuleValues {
  private final ModuleScope scope;
  private final Map<Long, ModulePass.Entry> entries;

  ModuleValues(ModuleScope scope, Map<Long, ModulePass.Entry> entries) {
    this.scope = scope;
    this.entries = entries;
  }

  /** What the names at the top of the file hold whenever a function of it runs. */
  public ModuleScope scope() {
    return scope;
  }

  Map<Long, ModulePass.Entry> entries() {
    return entries;
  }
}
