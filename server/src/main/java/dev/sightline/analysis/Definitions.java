package dev.sightline.analysis;

import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Names the definitions that enclose a place, as {@code Class.method.inner}. */
final class Definitions {

  private Definitions() {}

  /**
   * Qualified name of the innermost definition around an absolute offset; empty at module level.
   */
  static String enclosing(SourceTree tree, int offset) {
    int unit = tree.unitAt(offset);
    if (unit < 0) {
      return "";
    }
    Deque<String> names = new ArrayDeque<>();
    for (int header = tree.parent(unit); header >= 0; header = tree.parent(header)) {
      names.addFirst(nameOf(tree.unit(header).statements().getFirst()));
    }
    int relative = offset - tree.start(unit);
    new InlineDefinitions(relative, names::addLast).visitAll(tree.unit(unit).statements());
    return String.join(".", names);
  }

  private static String nameOf(Stmt definition) {
    return switch (definition) {
      case Stmt.FunctionDef f -> f.name().name();
      case Stmt.ClassDef c -> c.name().name();
      default -> "";
    };
  }

  private record InlineDefinitions(int offset, Consumer<String> found) {
    void visitAll(Iterable<? extends Node> nodes) {
      nodes.forEach(this::visit);
    }

    void visit(Node node) {
      Span span = node.span();
      if (offset < span.start() || offset >= span.end()) {
        return;
      }
      if (node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef) {
        found.accept(nameOf((Stmt) node));
      }
      node.forEachChild(this::visit);
    }
  }
}
