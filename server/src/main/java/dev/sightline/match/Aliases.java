package dev.sightline.match;

import dev.sightline.tree.Expr;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.HashSet;
import java.util.Set;

/**
 * Which names of a file may mean something that is called otherwise. A name that is not among
 * {@link #renamed} denotes, if anything, a symbol whose last part is the name itself; all parts of
 * what an imported name denotes are among {@link #parts}.
 */
final class Aliases {
  private final Set<String> renamed = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  static Aliases of(FileContext file, SourceTree tree) {
    Aliases aliases = new Aliases();
    for (int i = 0; i < tree.unitCount(); i++) {
      Found found = file.index(i).aliases();
      aliases.renamed.addAll(found.renamed);
      aliases.parts.addAll(found.parts);
    }
    for (String part : file.path().split("[/.]", -1)) {
      aliases.parts.add(part);
    }
    return aliases;
  }

  /** Local names that stand for something of another name. */
  Set<String> renamed() {
    return renamed;
  }

  /** Parts of the dotted names that the file's names may stand for. */
  Set<String> parts() {
    return parts;
  }

  /** What one unit contributes. */
  static final class Found {
    private final Set<String> renamed = new HashSet<>(0);
    private final Set<String> parts = new HashSet<>(0);

    void addImport(ImportClause clause) {
      for (String part : clause.module().name().split("\\.", -1)) {
        parts.add(part);
      }
      if (clause.member() != null) {
        parts.add(clause.member().name());
      }
      if (clause.alias() != null) {
        renamed.add(clause.alias().name());
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
      for (Expr e = value; ; ) {
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
