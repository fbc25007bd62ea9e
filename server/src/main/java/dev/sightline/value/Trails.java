package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * What a test speaks of besides what stands in it: in {@code urlsplit(url).hostname in KNOWN}, or
 * with {@code host = urlsplit(url).hostname} in {@code host in KNOWN}, also of {@code url}.
 */
final class Trails {
  private static final int LONGEST = 8;
  private static final int MOST = 24;

  private final Evaluator evaluator;
  private final Visit visit;
  private int left = MOST;

  /** Told of each place that an operand is made of. */
  interface Visit {
    void at(Expr place, List<Semantics.Part> trail);
  }

  Trails(Evaluator evaluator, Visit visit) {
    this.evaluator = evaluator;
    this.visit = visit;
  }

  void follow(Expr operand) {
    follow(operand, List.of());
  }

  private void follow(Expr expr, List<Semantics.Part> trail) {
    if (trail.size() > LONGEST || left-- <= 0) {
      return;
    }
    if (Refinement.narrowable(expr)) {
      visit.at(expr, trail);
    }
    switch (expr) {
      case Expr.Name n -> {
        State.Guarded origin = evaluator.refinement.stored(n);
        if (origin != null) {
          follow(origin.test(), trail);
        }
      }
      case Expr.Member m -> into(expr, m.object(), trail);
      case Expr.Index i -> into(expr, i.object(), trail);
      case Expr.Await a -> follow(a.value(), trail);
      case Expr.AssignExpr a -> follow(a.value(), trail);
      case Expr.Sequence s -> s.elements().forEach(e -> follow(e, trail));
      case Expr.Binary b when b.operator() == Operator.DIVIDE -> {
        into(expr, b.left(), trail);
        into(expr, b.right(), trail);
      }
      case Expr.Call c -> {
        if (c.callee() instanceof Expr.Member m) {
          into(expr, m.object(), trail);
        }
        for (Argument argument : c.arguments()) {
          into(expr, argument.value(), trail);
        }
      }
      default -> {}
    }
  }

  private void into(Expr whole, Expr part, List<Semantics.Part> trail) {
    List<Semantics.Part> longer = new ArrayList<>(trail);
    longer.add(new Semantics.Part(whole, part));
    follow(part, List.copyOf(longer));
  }
}
