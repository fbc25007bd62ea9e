package dev.sightline.value;

import dev.sightline.tree.ImportClause;

/** What imports make names mean. */
final class Imports {
  private Imports() {}

  /** The qualified name that a clause binds its local name to; of a wildcard, the module's. */
  static String symbol(ImportClause clause, Environment environment) {
    String module = module(clause, environment);
    if (clause.member() != null) {
      return clause.isWildcard() ? module : join(module, clause.member().name());
    }
    if (clause.alias() != null || clause.level() > 0) {
      return module;
    }
    int dot = module.indexOf('.');
    return dot < 0 ? module : module.substring(0, dot);
  }

  /** A relative import is resolved if the file's package is known, else it keeps its dots. */
  private static String module(ImportClause clause, Environment environment) {
    String name = clause.module().name();
    if (clause.level() == 0) {
      return name;
    }
    String base = ancestor(environment, clause.level());
    String from = base.isEmpty() ? ".".repeat(clause.level()) : base;
    return name.isEmpty() ? from : join(from, name);
  }

  private static String ancestor(Environment environment, int level) {
    String name = environment.module();
    for (int i = environment.isPackage() ? 1 : 0; i < level && !name.isEmpty(); i++) {
      int dot = name.lastIndexOf('.');
      name = dot < 0 ? "" : name.substring(0, dot);
    }
    return name;
  }

  /** A member of a module or class; what is in the module of builtins has a plain name. */
  static String join(String module, String member) {
    if (module.equals("builtins")
        || module.equals("__builtin__")
        || module.equals("__builtins__")) {
      return member;
    }
    return module.endsWith(".") ? module + member : module + "." + member;
  }
}
