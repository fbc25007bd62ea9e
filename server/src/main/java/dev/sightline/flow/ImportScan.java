package dev.sightline.flow;

import dev.sightline.flow.UnitCalls.Edge;
import dev.sightline.flow.UnitCalls.How;
import dev.sightline.flow.UnitCalls.Missing;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the imports of a file: importing a file runs its code and that of the packages around.
 */
record ImportScan(
    ProgramFile file,
    Program program,
    Summaries summaries,
    List<Edge> edges,
    List<Missing> missing,
    Set<String> seen) {

  ImportScan(
      ProgramFile file,
      Program program,
      Summaries summaries,
      List<Edge> edges,
      List<Missing> missing) {
    this(file, program, summaries, edges, missing, new HashSet<>(Set.of(file.path())));
  }

  /** The packages that the file lies in run before it. */
  void packages() {
    around(file.values().module(), file.place(0, new Span(0, 0)));
  }

  private void around(String module, Place place) {
    for (int dot = module.indexOf('.'); dot > 0; dot = module.indexOf('.', dot + 1)) {
      imports(module.substring(0, dot), place);
    }
  }

  /** The imports in a unit. */
  void unit(int unit) {
    file.tree().unit(unit).statements().forEach(s -> visit(s, unit));
  }

  private void visit(Node node, int unit) {
    if (node instanceof Stmt.Import i) {
      for (ImportClause clause : i.clauses()) {
        clause(clause, file.place(unit, i.span()));
      }
    } else if (node instanceof Stmt) {
      node.forEachChild(child -> visit(child, unit));
    } else {
      node.forEachChild(child -> {
        if (child instanceof Stmt) {
          visit(child, unit);
        }
      });
    }
  }

  private void clause(ImportClause clause, Place place) {
    String module = absolute(clause);
    if (module.isEmpty()) {
      return;
    }
    around(module, place);
    boolean found = imports(module, place);
    boolean member = false;
    if (clause.member() != null && !clause.isWildcard()) {
      member = imports(module + "." + clause.member().name(), place);
    }
    if (!found && !member && !isModelled(module)) {
      missing.add(new Missing(place, module));
    }
  }

  private boolean isModelled(String module) {
    int dot = module.indexOf('.');
    return summaries.models().set().hasLibrary(dot < 0 ? module : module.substring(0, dot));
  }

  /** Notes an import; whether there is such a file. */
  private boolean imports(String module, Place place) {
    ProgramFile found = program.module(module, file.path());
    if (found == null) {
      return false;
    }
    if (seen.add(found.path())) {
      FunctionKey key = FunctionKey.ofFile(found.path());
      edges.add(new Edge(place, module, key, How.IMPORT));
    }
    return true;
  }

  private String absolute(ImportClause clause) {
    String written = clause.module().name();
    if (clause.level() == 0) {
      return written;
    }
    String base = file.values().module();
    boolean isPackage = file.path().endsWith("/__init__.py");
    for (int up = isPackage ? 1 : 0; up < clause.level(); up++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    return base.isEmpty() || written.isEmpty() ? base + written : base + "." + written;
  }
}
