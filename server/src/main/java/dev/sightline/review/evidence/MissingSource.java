package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Stmt;
import java.util.List;

/** Says which source would have to be there for a name to be looked up. */
record MissingSource(World world, Lookup lookup) {

  /** A sentence that names the module and where it is not. */
  String sentence(ProgramFile from, String name) {
    String module = imported(from, name);
    if (lookup.module(module, from) != null) {
      return "`" + name + "` is not defined in `" + module + "`.";
    }
    return "The source of `"
        + module
        + "` is missing: it "
        + world.absence(module, from.path())
        + ".";
  }

  /** The longest module that the file imports on the way to a name. */
  private static String imported(ProgramFile from, String name) {
    int dot = name.indexOf('.');
    String best = dot < 0 ? name : name.substring(0, dot);
    for (int unit = 0; unit < from.tree().unitCount(); unit++) {
      for (Stmt statement : from.tree().unit(unit).statements()) {
        if (statement instanceof Stmt.Import imports) {
          for (ImportClause clause : imports.clauses()) {
            for (String module : modules(clause)) {
              boolean fits = name.startsWith(module + ".");
              best = fits && module.length() > best.length() ? module : best;
            }
          }
        }
      }
    }
    return best;
  }

  /** What a clause may name a module: {@code from a import b} means {@code a.b}, or one of a's. */
  private static List<String> modules(ImportClause clause) {
    String module = clause.module().name();
    return clause.member() == null || clause.isWildcard()
        ? List.of(module)
        : List.of(module, module + "." + clause.member().name());
  }
}
