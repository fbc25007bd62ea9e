package dev.sightline.analysis.suppress;

import dev.sightline.text.Text;
import dev.sightline.tree.Block;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import org.jspecify.annotations.Nullable;

/** Finds which lines "the next statement" takes: of a compound one, those of its header. */
final class StatementLines {
  private final SourceTree tree;
  private int bestStart;
  private int bestEnd;

  StatementLines(SourceTree tree) {
    this.tree = tree;
  }

  /** Last line of the first statement behind an offset; the line below it if there is none. */
  int lastLineOfStatementAfter(int offset) {
    bestStart = Integer.MAX_VALUE;
    bestEnd = -1;
    for (int i = Math.max(0, tree.unitAt(offset)); i < tree.unitCount(); i++) {
      Unit unit = tree.unit(i);
      int base = tree.start(i);
      unit.statements().forEach(statement -> consider(statement, base, offset));
      if (base >= offset) {
        break;
      }
    }
    Text text = tree.text();
    return bestEnd < 0
        ? Math.min(text.lineOf(offset) + 1, text.lineCount() - 1)
        : text.lineOf(bestEnd);
  }

  private void consider(Node node, int base, int offset) {
    int start = base + node.span().start();
    if (base + node.span().end() <= offset || start >= bestStart) {
      return;
    }
    if (node instanceof Stmt && start >= offset) {
      bestStart = start;
      bestEnd = headerEnd(node, base);
      return;
    }
    node.forEachChild(child -> consider(child, base, offset));
  }

  private static int headerEnd(Node statement, int base) {
    Block first = firstBlock(statement);
    return base + (first == null ? statement.span().end() : first.span().start() - 1);
  }

  private static @Nullable Block firstBlock(Node node) {
    return switch (node) {
      case Stmt.If s -> s.branches().getFirst().body();
      case Stmt.While s -> s.body();
      case Stmt.ForEach s -> s.body();
      case Stmt.For s -> s.body();
      case Stmt.With s -> s.body();
      case Stmt.Try s -> s.body();
      case Stmt.FunctionDef s -> s.body() instanceof Block b ? b : null;
      case Stmt.ClassDef s -> s.body() instanceof Block b ? b : null;
      default -> null;
    };
  }
}
