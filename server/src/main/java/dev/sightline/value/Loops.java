package dev.sightline.value;

import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loops, evaluated until what holds at their head does not change any more. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Loops {
  /** From this round on, what still changes is kept less exactly. */
  private static final int WIDEN = 3;

  /** After this many rounds, what still changes is unknown. */
  private static final int LAST = 10;

  private final Evaluator evaluator;

  Loops(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * One round: evaluates the loop's test or takes its next element.
   *
   * <p>Leaves the evaluator in the state in which the body starts and gives the state in which the
   * loop is done.
   */
  private interface Head extends Supplier<State> {}

  /** The parts of a loop that all kinds have in common. */
  private record Loop(
      Stmt node,
      String label,
      Head head,
      Block body,
      List<Expr> update,
      @Nullable Block otherwise) {}

  void exec(Stmt.While s, String label) {
    Head test = () -> test(s.test());
    if (!s.testLast()) {
      run(new Loop(s, label, test, s.body(), List.of(), s.otherwise()));
      return;
    }
    // A loop that tests last is left where the test fails, at the end of a round.
    Head none = () -> evaluator.state.dead(State.Reach.FOLDED);
    run(new Loop(s, label, none, s.body(), List.of(s.test()), s.otherwise()));
  }

  void exec(Stmt.For s, String label) {
    evaluator.exec(s.init());
    Head test = () -> s.test() == null ? test(true) : test(s.test());
    run(new Loop(s, label, test, s.body(), s.update(), null));
  }

  void exec(Stmt.ForEach s, String label) {
    Value iterable = evaluator.eval(s.iterable());
    Value plain = Containers.element(iterable);
    Value element =
        iterable.shape() != null
            ? plain
            : plain.withLabels(evaluator.derived(s.iterable(), List.of(iterable)));
    Head next =
        () -> {
          State done = evaluator.state;
          evaluator.assignments.assign(s.target(), element, null);
          return done;
        };
    run(new Loop(s, label, next, s.body(), List.of(), s.otherwise()));
  }

  private State test(Expr test) {
    Boolean truth = evaluator.eval(test).truth();
    State before = evaluator.state;
    evaluator.state = never(before, Boolean.TRUE.equals(truth));
    evaluator.refinement.refine(test, false);
    State done = evaluator.state;
    evaluator.state = never(before, Boolean.FALSE.equals(truth));
    evaluator.refinement.refine(test, true);
    return done;
  }

  private State test(boolean always) {
    return never(evaluator.state, always);
  }

  private static State never(State state, boolean never) {
    return never ? state.dead(State.Reach.FOLDED) : state;
  }

  private void run(Loop loop) {
    Completions outer = evaluator.jumps;
    State known = evaluator.frame.invariant(loop.node());
    State invariant = known == null ? evaluator.state : evaluator.state.join(known);
    Completions inner;
    State done;
    for (int round = 0; ; round++) {
      inner = new Completions(outer.catching);
      evaluator.jumps = inner;
      evaluator.state = invariant;
      done = round(loop, inner);
      State next = invariant.join(evaluator.state);
      if (evaluator.coarse()) {
        done = done.join(evaluator.state);
        break;
      }
      if (next == invariant || round > LAST) {
        break;
      }
      invariant = round < WIDEN ? next : widened(invariant, next, round == LAST);
    }
    evaluator.frame.keepInvariant(loop.node(), invariant);
    evaluator.jumps = outer;
    leave(loop, inner, done);
  }

  /** Gives the state in which the loop is left by its test. */
  private State round(Loop loop, Completions inner) {
    State done = loop.head().get();
    evaluator.exec(loop.body());
    State next = evaluator.state;
    next = joined(next, inner.continues.remove(""));
    evaluator.state =
        joined(next, loop.label().isEmpty() ? null : inner.continues.remove(loop.label()));
    if (loop.node() instanceof Stmt.While w && w.testLast()) {
      return test(w.test());
    }
    loop.update().forEach(evaluator::eval);
    return done;
  }

  private static State joined(State state, @Nullable State other) {
    return other == null ? state : state.join(other);
  }

  private void leave(Loop loop, Completions inner, State done) {
    evaluator.state = done;
    if (loop.otherwise() != null) {
      evaluator.exec(loop.otherwise());
    }
    State out = joined(evaluator.state, inner.breaks.remove(""));
    evaluator.state =
        joined(out, loop.label().isEmpty() ? null : inner.breaks.remove(loop.label()));
    evaluator.jumps.add(inner);
  }

  private static State widened(State before, State after, boolean last) {
    State widened = after;
    for (int slot : after.differences(before)) {
      State.Variable variable = after.get(slot);
      if (variable != null) {
        Value value = variable.value();
        Value less = last ? Value.UNKNOWN.withLabels(value.deepLabels()) : value.widened();
        widened = widened.with(slot, new State.Variable(less, null, null));
      }
    }
    return widened;
  }
}
