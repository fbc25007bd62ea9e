package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.AssignExpr;
import dev.sightline.tree.Expr.Sequence;
import dev.sightline.tree.Expr.SequenceKind;
import dev.sightline.tree.Expr.Spread;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pattern and the guard of a case. The guard stands in the flat expression of the last item.
 */
final class CaseLowering {
  private final Lowering lowering;
  private final Reader reader;
  private final int depth;
  private final Expr pattern;
  private @Nullable Expr guard;

  CaseLowering(Lowering lowering, SyntaxNode items, int depth) {
    this.lowering = lowering;
    this.reader = lowering.reader;
    this.depth = depth;
    List<Expr> patterns = new ArrayList<>();
    for (SyntaxNode item : ListLowering.itemsOf(items)) {
      patterns.add(item(item));
    }
    Span span = new Span(reader.start(items), patterns.get(patterns.size() - 1).span().end());
    pattern =
        items.childCount() == 1
            ? patterns.get(0)
            : new Sequence(SequenceKind.TUPLE, patterns, span);
  }

  Expr pattern() {
    return pattern;
  }

  @Nullable Expr guard() {
    return guard;
  }

  private Expr item(SyntaxNode item) {
    if (item.isBroken()) {
      return reader.errorExpr(reader.span(item));
    }
    int first = ListLowering.star(item) ? 1 : 0;
    Expr value = guarded(item, first);
    for (int i = first + 1; i + 1 < item.childCount(); i += 2) {
      Expr before = guard;
      Expr right = guarded(item, i + 1);
      if (item.typeAt(i) == PythonParser.AS) {
        value = new AssignExpr(right, null, value, value.span().to(right.span()));
      } else if (before != null) {
        guard = new AssignExpr(before, null, right, before.span().to(right.span()));
      }
    }
    return first == 1
        ? new Spread(value, false, new Span(reader.start(item), value.span().end()))
        : value;
  }

  private Expr guarded(SyntaxNode item, int index) {
    ExprLowering.Guarded it =
        ExprLowering.guarded(lowering, (SyntaxNode) item.child(index), depth + 1);
    guard = it.guard() == null ? guard : it.guard();
    return it.pattern();
  }
}
