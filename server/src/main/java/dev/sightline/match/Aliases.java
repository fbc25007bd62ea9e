package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.HashSet;
import java.util.Set;

/**
 * Which names that are visible in all of a file may mean something that is called otherwise. What a
 * function's body binds is visible there alone and is asked of its own {@link Found}.
 */
final class Aliases {
  private final Found all = new Found();

  static Aliases of(FileContext file, SourceTree tree) {
    Aliases aliases = new Aliases();
    for (int i = 0; i < tree.unitCount(); i++) {
      UnitIndex index = file.index(i);
      if (!isLocal(tree.unit(i), index)) {
        aliases.all.add(index.aliases());
      }
    }
    for (String part : file.path().split("[/.]", -1)) {
      aliases.all.parts.add(part);
    }
    return aliases;
  }

  /** Whether what a unit binds is visible in it alone. */
  static boolean isLocal(Unit unit, UnitIndex index) {
    return unit.kind() == Unit.Kind.FUNCTION_BODY && !index.declaresGlobals();
  }

  /** What the units that all others see contribute. */
  Found found() {
    return all;
  }

  /** Parts of the dotted names that the file's names may stand for. */
  Set<String> parts() {
    return all.parts;
  }

  /** What a unit contributes, or all. */
  static final class Found {
    private final Set<String> renamed = new HashSet<>(0);
    private final Set<String> imported = new HashSet<>(0);
    private final Set<String> parts = new HashSet<>(0);

    private void add(Found other) {
      renamed.addAll(other.renamed);
      imported.addAll(other.imported);
      parts.addAll(other.parts);
    }

    /** Names that may stand for something of another name. */
    Set<String> renamed() {
      return renamed;
    }

    /** Names that an import binds; what they stand for has more parts than the name. */
    Set<String> imported() {
      return imported;
    }

    void addImport(ImportClause clause) {
      String[] module = clause.module().name().split("\\.", -1);
      for (String part : module) {
        parts.add(part);
      }
      if (clause.member() != null) {
        parts.add(clause.member().name());
      }
      if (clause.alias() != null) {
        renamed.add(clause.alias().name());
        imported.add(clause.alias().name());
      } else {
        imported.add(clause.member() == null ? module[0] : clause.member().name());
      }
    }

    /** {@code f = os.system}: from there on {@code f} may denote the other. */
    void addAssignment(Stmt.Assign assign) {
      Expr value = assign.value();
      if (!(value instanceof Expr.Name) && !(value instanceof Expr.Member)) {
        return;
      }
      for (Expr target : assign.targets()) {
        if (target instanceof Expr.Name name) {
          renamed.add(name.name());
        }
      }
      addParts(value);
    }

    private void addParts(Expr expr) {
      for (Expr e = expr; ; ) {
        switch (e) {
          case Expr.Member m -> {
            parts.add(m.member().name());
            e = m.object();
          }
          case Expr.Name n -> {
            parts.add(n.name());
            return;
          }
          default -> {
            return;
          }
        }
      }
    }
  }
}
