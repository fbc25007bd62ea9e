package dev.sightline.review.evidence;

import dev.sightline.flow.ProgramFile;
import dev.sightline.review.Fact;
import dev.sightline.text.Text;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.value.Value;
import dev.sightline.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * A node of a file of the program.
 *
 * @param unit index of the unit that holds it
 */
record Spot(ProgramFile file, int unit, Node node) {
  private static final int LONGEST = 160;

  /** The node with an absolute range, the expression if there is one; null if there is none. */
  static @Nullable Spot at(ProgramFile file, Span range) {
    int unit = file.tree().unitAt(range.start());
    if (unit < 0) {
      return null;
    }
    Span wanted = range.shift(-file.tree().start(unit));
    for (Node statement : file.tree().unit(unit).statements()) {
      Node found = find(statement, wanted);
      if (found != null) {
        return new Spot(file, unit, found);
      }
    }
    return null;
  }

  private static @Nullable Node find(Node node, Span wanted) {
    if (node.span().equals(wanted) && node instanceof Expr) {
      return node;
    }
    Node[] found = new Node[1];
    if (node.span().contains(wanted)) {
      node.forEachChild(child -> {
        if (found[0] == null) {
          found[0] = find(child, wanted);
        }
      });
    }
    return found[0] == null && node.span().equals(wanted) ? node : found[0];
  }

  Spot with(Node other) {
    return new Spot(file, unit, other);
  }

  Values values() {
    return file.values().of(unit);
  }

  Value value(Expr expr) {
    return values().value(expr);
  }

  int offset() {
    return file.tree().start(unit) + node.span().start();
  }

  /** From one. */
  int line() {
    return file.tree().text().lineOf(offset()) + 1;
  }

  /** The source of the node, on one line and not too long. */
  String source() {
    return clip(file.tree().text().slice(offset(), offset() + node.span().length()));
  }

  Fact fact(String says) {
    return new Fact(file.path(), line(), lineText(), says);
  }

  /** The line on which the node begins. */
  String lineText() {
    return lineText(file.tree().text(), line() - 1);
  }

  private static String lineText(Text text, int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    return Shown.line(text.slice(start, end));
  }

  static String clip(String text) {
    String one = text.strip().replaceAll("\\s+", " ");
    return one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1) + "…";
  }
}
